using System.Globalization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.RowReview;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.RowReview;

/// <summary>Which rows of an edition are looked at: the page's filter and its address.</summary>
public sealed record RowsQuery(long EditionId, ReviewScope Scope, int Page)
{
    public const int PageSize = 25;
    public const string InDraft = "draft";
    public const string SetAside = "set-aside";

    private const int LastPage = 100_000;

    public string Home => DeliveryAddress.Rows(EditionId);

    public string Address => AddressOf(Page);

    public static RowsQuery Of(long editionId, string? place, string? kind, string? column, string? state, string? page) => new(
        editionId,
        new ReviewScope(
            place switch { InDraft => true, SetAside => false, _ => null },
            Known<FlagKind>(kind), string.IsNullOrEmpty(column) ? null : column, Known<ReviewState>(state) ?? ReviewState.Open),
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, LastPage) : 1);

    public string AddressOf(int page) => Of(page == 1 ? Parts : Parts.Append(("page", Text(page))));

    /// <summary>The same rows, with the form that corrects one of them.</summary>
    public string Fix(int row) => Of(Parts.Append(("page", Page == 1 ? "" : Text(Page))).Append(("fix", Text(row)))) + "#fix-title";

    private IEnumerable<(string Name, string Value)> Parts =>
    [
        ("in", Scope.IsInDraft switch { true => InDraft, false => SetAside, null => "" }), ("kind", Scope.Kind is { } kind ? Slug.Of(kind) : ""),
        ("column", Scope.Column ?? ""), ("state", Scope.State == ReviewState.Open ? "" : Slug.Of(Scope.State)),
    ];

    private string Of(IEnumerable<(string Name, string Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
        return query.Length == 0 ? Home : $"{Home}?{query}";
    }

    private static T? Known<T>(string? text)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Slug.Of(value) == text).Select(value => (T?)value).FirstOrDefault();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
