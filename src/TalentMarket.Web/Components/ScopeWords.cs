using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Web.Components;

/// <summary>A scope in the words of a page.</summary>
public sealed class ScopeWords(ReferenceCatalogue catalogue)
{
    private static readonly string[] Qualifiers = [" for ", " ("];

    /// <summary>Whose pay it is: "Senior machine learning engineers at frontier labs in London".</summary>
    public string Subject(MarketScope scope)
    {
        var words = new List<string> { People(scope) };
        if (Joined(scope.Tiers, At) is { } tiers) words.Add(tiers);
        if (Joined(scope.Hubs, HubName) is { } hubs) words.Add("in " + hubs);
        if (Joined(scope.Countries, CountryName) is { } countries) words.Add("in " + countries);
        if (Joined(scope.Experience, band => band.ToString()) is { } experience) words.Add("with " + experience);
        if (Joined(scope.Years, year => year.ToString(CultureInfo.InvariantCulture)) is { } years) words.Add("in " + years);
        return string.Join(' ', words);
    }

    /// <summary>What was asked, dimension by dimension.</summary>
    public string Line(MarketScope scope)
    {
        var parts = new List<string>
        {
            Joined(scope.Jobs, JobTitle) ?? Joined(scope.Families, FamilyTitle) ?? "All jobs",
            Joined(scope.Levels, catalogue.LabelOf) ?? "all levels",
            Joined(scope.Tiers, tier => tier.Label()) ?? "all tiers",
            Joined(scope.Hubs, HubName) ?? Joined(scope.Countries, CountryName) ?? "all places",
        };
        parts.AddRange(new[]
        {
            Joined(scope.Experience, band => band.ToString()),
            Joined(scope.Years, year => year.ToString(CultureInfo.InvariantCulture)),
            Joined(scope.Titles, title => $"title “{title}”"),
            Joined(scope.Employment, type => type.Label()),
            Joined(scope.Workplaces, place => place.Label()),
            Joined(scope.Surveys, SurveyName),
        }.OfType<string>());
        parts.Add($"{(scope.GroupBy == BandDimension.Element ? "Pay elements" : scope.Element.Label())} in {scope.Currency} per year");
        if (scope.Weighting != MarketScope.Everything.Weighting) parts.Add(scope.Weighting.Label().ToLowerInvariant());
        if (scope.Ageing is { } ageing) parts.Add(Aged(ageing));
        return string.Join(" · ", parts);
    }

    public string JobTitle(string code) => catalogue.Jobs.FirstOrDefault(job => job.Code == code)?.Title ?? code;

    public string FamilyTitle(string code) => catalogue.Families.FirstOrDefault(family => family.Code == code)?.Title ?? code;

    public string HubName(string code) => catalogue.Hubs.FirstOrDefault(hub => hub.Code == code)?.Name ?? code;

    public string SurveyName(string code) => catalogue.Surveys.FirstOrDefault(survey => survey.Code == code)?.Name ?? code;

    public static string CountryName(string code)
    {
        try
        {
            return new RegionInfo(code).EnglishName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    private static string Aged(AgeingChoice ageing) => string.Create(CultureInfo.InvariantCulture,
        $"aged at {ageing.RatePerYear * 100:0.####} % a year to {(ageing.ToDate is { } day ? BandWords.Day(day) : "the as-of date")}");

    private string People(MarketScope scope)
    {
        var level = scope.Levels.Count == 1 ? catalogue.Levels.FirstOrDefault(anchor => anchor.Level == scope.Levels[0])?.Name : null;
        var who = Joined(scope.Jobs, code => Plural(JobTitle(code)))
            ?? (Joined(scope.Families, FamilyTitle) is { } families ? families + " jobs" : "all jobs");
        var words = level is null ? who : $"{level} {Lowered(who)}";
        if (scope.Levels.Count > 1) words += $" at {Joined(scope.Levels, Slug.Of)}";
        return Capitalised(words);
    }

    private static string At(TalentTier tier) => tier switch
    {
        TalentTier.FrontierLab => "at frontier labs",
        TalentTier.BigTech => "in big tech",
        TalentTier.AiStartUp => "at AI start-ups",
        TalentTier.RestOfTech => "in the rest of tech",
        _ => "at universities",
    };

    private static string? Joined<T>(Selection<T> selection, Func<T, string> words)
        where T : notnull => selection.Count switch
        {
            0 => null,
            1 => words(selection[0]),
            _ => string.Join(", ", selection.SkipLast(1).Select(words)) + " and " + words(selection[^1]),
        };

    // The noun stands before what qualifies it: domain experts for AI training, full professors (computer science).
    private static string Plural(string title)
    {
        var end = Qualifiers.Select(mark => title.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(title.Length).Min();
        return title[..end].EndsWith('s') ? title : title.Insert(end, "s");
    }

    // Acronyms at the front stay as they are.
    private static string Lowered(string words) =>
        words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
