using System.Globalization;
using TalentMarket.Domain.Titles;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Titles;

/// <summary>Which titles of an edition are looked at: the page's filter and its address.</summary>
public sealed record TitleQuery(long EditionId, TitleShow Show, string Text, int Page)
{
    public const int PageSize = 25;

    public const string Order = "show q page";

    private const int LastPage = 100_000;

    public static TitleQuery Of(long editionId, string? show, string? text, string? page) => new(
        editionId,
        Enum.GetValues<TitleShow>().FirstOrDefault(known => Slug(known) == show),
        text?.Trim() ?? "",
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, LastPage) : 1);

    public string Home => DeliveryAddress.Titles(EditionId);

    public string Address => Of(Parts);

    public string AddressOf(int page) => (this with { Page = page }).Address;

    /// <summary>The same titles, saying first what became of one.</summary>
    public string After(string key) => Of(Parts.Append(("done", key)));

    public static string Slug(TitleShow show) => show switch
    {
        TitleShow.UndecidedFirst => "",
        TitleShow.NoJob => "no-job",
        _ => show.ToString().ToLowerInvariant(),
    };

    /// <summary>In their order, of all titles of the edition.</summary>
    public IReadOnlyList<SurveyTitle> In(IEnumerable<SurveyTitle> titles)
    {
        var found = Text.Length == 0 ? titles : titles.Where(title => title.Text.Contains(Text, StringComparison.OrdinalIgnoreCase) || title.Key.Contains(Text, StringComparison.OrdinalIgnoreCase));
        return [.. Show switch
        {
            TitleShow.UndecidedFirst => found.OrderBy(title => title.State != TitleState.Undecided),
            TitleShow.Matched => found.Where(title => title.State == TitleState.Matched),
            TitleShow.Decided => found.Where(title => title.State == TitleState.Decided),
            TitleShow.NoJob => found.Where(title => title.State == TitleState.NoJob),
            _ => found,
        }];
    }

    private IEnumerable<(string Name, string Value)> Parts =>
        [("show", Slug(Show)), ("q", Text), ("page", Page == 1 ? "" : Page.ToString(CultureInfo.InvariantCulture))];

    private string Of(IEnumerable<(string Name, string Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
        return query.Length == 0 ? Home : $"{Home}?{query}";
    }
}

public enum TitleShow
{
    UndecidedFirst,
    All,
    Matched,
    Decided,
    NoJob,
}
