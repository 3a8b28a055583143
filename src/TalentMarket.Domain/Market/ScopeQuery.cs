using System.Globalization;
using System.Xml;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.Market;

/// <summary>A scope as the query of an address: several values by repetition, defaults left out, always in the same order.</summary>
public static class ScopeQuery
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>"job=ml-engineer&amp;level=L3", without a question mark; empty for the default scope.</summary>
    public static string Write(MarketScope scope) => string.Join('&', Pairs(scope).Select(pair =>
        $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>The same as names and values, not yet escaped.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(MarketScope scope)
    {
        var defaults = MarketScope.Everything;
        return Each("job", scope.Jobs, code => code)
            .Concat(Each("family", scope.Families, code => code))
            .Concat(Each("level", scope.Levels, Slug.Of))
            .Concat(Each("tier", scope.Tiers, Slug.Of))
            .Concat(Each("hub", scope.Hubs, code => code))
            .Concat(Each("country", scope.Countries, code => code))
            .Concat(Each("experience", scope.Experience, band => band.Code))
            .Concat(Each("employment", scope.Employment, Slug.Of))
            .Concat(Each("workplace", scope.Workplaces, Slug.Of))
            .Concat(Each("year", scope.Years, year => year.ToString(CultureInfo.InvariantCulture)))
            .Concat(Each("title", scope.Titles, title => title))
            .Concat(Each("survey", scope.Surveys, code => code))
            .Concat(Each("source", scope.Classes, Slug.Of))
            .Concat(One("element", scope.Element != defaults.Element, Slug.Of(scope.Element)))
            .Concat(One("currency", scope.Currency != defaults.Currency, scope.Currency.Code))
            .Concat(One("asOf", scope.AsOf is not null, scope.AsOf?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? ""))
            .Concat(One("weighting", scope.Weighting != defaults.Weighting, Slug.Of(scope.Weighting)))
            .Concat(One("ageingPercent", scope.Ageing is not null, (scope.Ageing?.RatePerYear * 100)?.ToString("0.######", CultureInfo.InvariantCulture) ?? ""))
            .Concat(One("ageTo", scope.Ageing?.ToDate is not null, scope.Ageing?.ToDate?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? ""))
            .Concat(One("groupBy", scope.GroupBy != defaults.GroupBy, Slug.Of(scope.GroupBy)));
    }

    /// <summary>Reads names and values; every problem is reported, not the first, and names that are no dimension are the caller's own.</summary>
    public static (MarketScope Scope, IReadOnlyList<ScopeProblem> Problems) Read(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var read = new ScopeReading(pairs);
        var defaults = MarketScope.Everything;
        var scope = new MarketScope
        {
            Jobs = read.Codes("job"),
            Families = read.Codes("family"),
            Levels = read.Members<Jobs.JobLevel>("level"),
            Tiers = read.Members<Organisations.TalentTier>("tier"),
            Hubs = read.Codes("hub"),
            Countries = read.Many("country", "a country code of two letters, such as US",
                text => text.Length == 2 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null),
            Experience = read.ManyValues("experience", OneOf(ExperienceBand.All.Select(band => band.Code)), ExperienceBand.Find),
            Employment = read.Members<Surveys.EmploymentType>("employment"),
            Workplaces = read.Members<Surveys.Workplace>("workplace"),
            Years = read.ManyValues("year", "a year from 1990 to 2100", ParseYear),
            Titles = read.Many("title", "a job title of at most 200 readable characters", text => text.Length <= 200 && text.All(IsReadable) ? text : null),
            Surveys = read.Codes("survey"),
            Classes = read.Members<Surveys.SourceClass>("source"),
            Element = read.OneMember("element", defaults.Element),
            Currency = read.One("currency", "an ISO 4217 code of three letters, such as USD", defaults.Currency,
                text => Currency.IsCode(text.ToUpperInvariant()) ? new Currency(text.ToUpperInvariant()) : null),
            AsOf = read.One("asOf", "a date such as 2026-06-30", ParseDate),
            Weighting = read.OneMember("weighting", defaults.Weighting),
            Ageing = read.Ageing("ageingPercent", "ageTo", ParseDate),
            GroupBy = read.OneMember("groupBy", defaults.GroupBy),
        };
        return (scope, read.Problems);
    }

    internal static string OneOf(IEnumerable<string> names) => "one of " + string.Join(", ", names);

    private static IEnumerable<KeyValuePair<string, string>> Each<T>(string name, Selection<T> selection, Func<T, string> text)
        where T : notnull => selection.Select(value => KeyValuePair.Create(name, text(value)));

    private static IEnumerable<KeyValuePair<string, string>> One(string name, bool differs, string text) =>
        differs ? [KeyValuePair.Create(name, text)] : [];

    // What neither the store's texts nor a workbook's XML can hold, such as NUL, is in no title.
    internal static bool IsReadable(char character) => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character);

    private static int? ParseYear(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : null;

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
