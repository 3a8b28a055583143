using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Comparisons;

/// <summary>Addresses of the page: both scopes, whole.</summary>
public static class CompareAddress
{
    public const string Page = "/pay/compare";

    private static readonly IReadOnlyList<string> SideNames = [.. PayBandRequest.ScopeParameters.Except(ScopeComparison.SharedNames)];

    /// <summary>Every parameter in the order in which addresses are written.</summary>
    public static IReadOnlyList<string> Parameters { get; } =
    [
        .. SideNames.Select(name => ScopeComparison.NameOf(name, isSecond: false)),
        .. SideNames.Select(name => ScopeComparison.NameOf(name, isSecond: true)),
        .. ScopeComparison.SharedNames,
    ];

    public static string Of(ScopeComparison comparison) => comparison.Query is { Length: > 0 } query ? $"{Page}?{query}" : Page;

    /// <summary>A scope beside itself, for one side to be changed.</summary>
    public static string With(MarketScope scope) => Of(new ScopeComparison(scope, scope));

    /// <summary>A form without a script writes a family where a job is chosen, and a survey where a source is.</summary>
    public static (ScopeComparison Comparison, IReadOnlyList<ScopeProblem> Problems) Read(Uri address, ReferenceCatalogue catalogue) =>
        ScopeComparison.Read([.. QueryHelpers.ParseQuery(address.Query)
            .SelectMany(pair => pair.Value, (pair, value) => Meant(KeyValuePair.Create(pair.Key, value ?? ""), catalogue))]);

    private static KeyValuePair<string, string> Meant(KeyValuePair<string, string> written, ReferenceCatalogue catalogue)
    {
        var prefix = ScopeComparison.NameOf("", written.Key.StartsWith(ScopeComparison.NameOf("", isSecond: true), StringComparison.OrdinalIgnoreCase));
        if (!written.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return written;
        var meant = BandQueryText.Meant(KeyValuePair.Create(written.Key[prefix.Length..], written.Value), catalogue);
        return KeyValuePair.Create(prefix + meant.Key, meant.Value);
    }
}
