using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Who may come in, and by whom they may be brought.</summary>
public sealed class AccessOptions
{
    public const string SectionName = "Access";

    /// <summary>None, Browse or Export; empty: by where the product listens and where its store is.</summary>
    public string Anonymous { get; init; } = "";

    /// <summary>Addresses of the proxies whose word about the caller's address counts, separated by commas or semicolons.</summary>
    public string KnownProxies { get; init; } = "";

    public IReadOnlyList<string> Proxies => KnownProxies.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal const string Expected = "Access:Anonymous takes None, Browse or Export, and Access:KnownProxies addresses separated by commas.";

    internal bool IsUnderstood() =>
        (Anonymous.Length == 0 || Enum.GetNames<AnonymousAccess>().Contains(Anonymous, StringComparer.OrdinalIgnoreCase))
        && Proxies.All(proxy => System.Net.IPAddress.TryParse(proxy, out _));
}
