using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>A published edition that answers a scope, with the years of its rows that it answers for.</summary>
internal sealed record ChosenEdition(Survey Survey, SurveyEdition Edition, IReadOnlySet<int>? Years)
{
    /// <summary>Rows effective on this day or later are a later edition's to answer for.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>What a trend is made of: every edition, a repeated past counted once, in the latest edition that has it.</summary>
    public static async Task<IReadOnlyList<ChosenEdition>> EveryAsync(
        TalentMarketDbContext db, MarketScope scope, DateOnly asOf, CancellationToken cancellationToken)
    {
        var published = await PublishedAsync(db, scope, asOf, cancellationToken);
        return [.. published.GroupBy(row => row.Survey.Id).SelectMany(OneAfterAnother)];
    }

    /// <summary>What is pooled: of each survey the latest edition; where years are told apart, for each year the latest
    /// edition that has rows of it, so that a survey that repeats its past is never counted twice.</summary>
    public static async Task<IReadOnlyList<ChosenEdition>> ForAsync(
        TalentMarketDbContext db, MarketScope scope, DateOnly asOf, CancellationToken cancellationToken)
    {
        var published = await PublishedAsync(db, scope, asOf, cancellationToken);
        var tellsYearsApart = scope.GroupBy == BandDimension.Year || !scope.Years.IsAll;
        return [.. published
            .GroupBy(row => row.Survey.Id)
            .SelectMany(survey => tellsYearsApart
                ? ByYear(survey)
                : [new ChosenEdition(survey.First().Survey, survey.First().Edition, null)])];
    }

    private static async Task<IReadOnlyList<(Survey Survey, SurveyEdition Edition)>> PublishedAsync(
        TalentMarketDbContext db, MarketScope scope, DateOnly asOf, CancellationToken cancellationToken)
    {
        var surveys = scope.Surveys.ToArray();
        var published = await (
            from edition in db.SurveyEditions.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on edition.SurveyId equals survey.Id
            where edition.Status == EditionStatus.Published && edition.EffectiveDate <= asOf
            where surveys.Length == 0 || surveys.Contains(survey.Code)
            orderby survey.Code, edition.EffectiveDate descending
            select new { Survey = survey, Edition = edition }).ToListAsync(cancellationToken);
        return [.. published.Select(row => (row.Survey, row.Edition))];
    }

    private static IEnumerable<ChosenEdition> OneAfterAnother(IEnumerable<(Survey Survey, SurveyEdition Edition)> latestFirst)
    {
        DateOnly? before = null;
        foreach (var (survey, edition) in latestFirst)
        {
            yield return new ChosenEdition(survey, edition, null) { Before = before };
            if (before is null || edition.EarliestEffectiveDate < before) before = edition.EarliestEffectiveDate;
        }
    }

    private static IEnumerable<ChosenEdition> ByYear(IEnumerable<(Survey Survey, SurveyEdition Edition)> latestFirst)
    {
        var taken = new HashSet<int>();
        foreach (var (survey, edition) in latestFirst)
        {
            var span = edition.EffectiveDate.Year - edition.EarliestEffectiveDate.Year + 1;
            var years = Enumerable.Range(edition.EarliestEffectiveDate.Year, span).Where(taken.Add).ToHashSet();
            if (years.Count > 0) yield return new ChosenEdition(survey, edition, years);
        }
    }
}
