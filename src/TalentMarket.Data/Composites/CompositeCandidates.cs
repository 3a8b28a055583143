using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Composites;

/// <summary>What a price of a job can be made from.</summary>
public sealed class CompositeCandidates(IDbContextFactory<TalentMarketDbContext> contexts)
{
    public async Task<IReadOnlyList<CompositeCandidate>> ForAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var editions = (await (
            from edition in db.SurveyEditions.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on edition.SurveyId equals survey.Id
            where edition.Status == EditionStatus.Published
            select new { Survey = survey, Edition = edition }).ToListAsync(cancellationToken))
            .GroupBy(row => row.Survey.Id).Select(survey => survey.MaxBy(row => row.Edition.EffectiveDate)!).ToList();
        var found = new List<CompositeCandidate>();
        foreach (var row in editions.Where(row => row.Survey.SourceClass != SourceClass.Cut))
            found.Add(new CompositeCandidate(row.Survey.Code, row.Survey.Name, row.Survey.SourceClass, MatchQuality.Exact, row.Survey.Code)
            {
                Year = row.Edition.EarliestEffectiveDate.Year == row.Edition.EffectiveDate.Year ? null : row.Edition.EffectiveDate.Year,
            });
        var cuts = editions.Where(row => row.Survey.SourceClass == SourceClass.Cut).ToDictionary(row => row.Edition.Id, row => row.Survey);
        found.AddRange(await CutsAsync(db, scope, cuts, cancellationToken));
        return [.. found.DistinctBy(candidate => candidate.Key).OrderBy(candidate => candidate.Class).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<CompositeCandidate>> CutsAsync(
        TalentMarketDbContext db, MarketScope scope, Dictionary<long, Survey> surveys, CancellationToken cancellationToken)
    {
        var editions = surveys.Keys.ToArray();
        var job = scope.Jobs[0];
        var levels = scope.Levels.ToArray();
        var tiers = scope.Tiers.ToArray();
        var countries = scope.Countries.ToArray();
        var rows = await db.PublishedCuts.AsNoTracking()
            .Where(cut => editions.Contains(cut.EditionId) && cut.JobCode == job && cut.Element == scope.Element)
            .Where(cut => levels.Length == 0 ? cut.Level == null : cut.Level != null && levels.Contains(cut.Level.Value))
            .Where(cut => tiers.Length == 0 ? cut.EmployerGroup == null : cut.Tier != null && tiers.Contains(cut.Tier.Value))
            .Where(cut => countries.Length == 0 || countries.Contains(cut.Country))
            .GroupBy(cut => new { cut.EditionId, cut.Title, cut.Country, cut.JobMatchQuality })
            .Select(group => group.Key).ToListAsync(cancellationToken);
        return rows.Select(row => new CompositeCandidate(
            $"{surveys[row.EditionId].Code}.{Words(row.Title)}.{row.Country.ToLowerInvariant()}",
            string.Create(CultureInfo.InvariantCulture, $"{row.Title}, {surveys[row.EditionId].Name}, {row.Country}"),
            SourceClass.Cut, row.JobMatchQuality ?? MatchQuality.Partial, surveys[row.EditionId].Code)
        {
            Title = row.Title, Country = row.Country,
        });
    }

    private static string Words(string title)
    {
        var words = new StringBuilder();
        foreach (var character in title.ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(character)) words.Append(character);
            else if (words.Length > 0 && words[^1] != '-') words.Append('-');
        return words.ToString(0, Math.Min(words.Length, 80)).Trim('-');
    }
}
