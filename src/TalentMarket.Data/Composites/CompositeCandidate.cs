using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Composites;

/// <summary>A survey, or one row of percentiles of it, that says something of a job: its key, its words, and what a scope is narrowed to for it.</summary>
public sealed record CompositeCandidate(string Key, string Name, SourceClass Class, MatchQuality Quality, string SurveyCode)
{
    public string ShortName => Title is null ? Name : $"{Title} · {SurveyCode}";

    /// <summary>The row's title as the source writes it; null where people are pooled.</summary>
    public string? Title { get; init; }

    public string? Country { get; init; }

    /// <summary>The one year that is taken, so that pay of several years is not taken for pay of one day.</summary>
    public int? Year { get; init; }

    public MarketScope Within(MarketScope scope) => scope with
    {
        Surveys = new Selection<string>([SurveyCode]),
        Titles = Title is null ? default : new Selection<string>([Title]),
        Countries = Country is null ? scope.Countries : new Selection<string>([Country]),
        Years = Year is { } year ? new Selection<int>([year]) : default,
        GroupBy = BandDimension.None,
    };
}
