using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>A published edition that answers a scope, with the years of its rows that it answers for.</summary>
internal sealed record ChosenEdition(Survey Survey, SurveyEdition Edition, IReadOnlySet<int>? Years)
{
    /// <summary>What is pooled: of each survey the latest edition; where years are told apart, for each year the latest
    /// edition that has rows of it, so that a survey that repeats its past is never counted twice.</summary>
    public static async Task<IReadOnlyList<ChosenEdition>> ForAsync(
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
        var tellsYearsApart = scope.GroupBy == BandDimension.Year || !scope.Years.IsAll;
        return [.. published
            .GroupBy(row => row.Survey.Id)
            .SelectMany(survey => tellsYearsApart
                ? ByYear(survey.Select(row => (row.Survey, row.Edition)))
                : [new ChosenEdition(survey.First().Survey, survey.First().Edition, null)])];
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
