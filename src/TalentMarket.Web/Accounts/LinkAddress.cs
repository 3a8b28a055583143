using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>The addresses of one-time links.</summary>
internal static class LinkAddress
{
    public const string SetUp = "/account/set-up";
    public const string Invitation = "/account/invitation";
    public const string Reset = "/account/reset";

    public static string PathOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.SetUp => SetUp,
        LinkPurpose.Invitation => Invitation,
        _ => Reset,
    };

    public static string Of(Uri site, LinkPurpose purpose, string token) => new Uri(site, $"{PathOf(purpose)}?token={token}").ToString();

    /// <summary>By the configured address, else by the one that whoever is to pass the link on uses themselves.</summary>
    public static string Of(AccountOptions options, HttpRequest request, LinkPurpose purpose, string token) =>
        Of(options.PublicAddress ?? new Uri($"{request.Scheme}://{request.Host}"), purpose, token);
}
