using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Premiums;

/// <summary>Answers a premium from the store. It draws organisations a thousand times, which takes seconds: callers keep what it gives.</summary>
public sealed class PremiumQuery(
    IDbContextFactory<TalentMarketDbContext> dbFactory, ReferenceCatalogues catalogues, PayObservationQuery observations, TimeProvider clock)
{
    public async Task<PremiumAnswer> AnswerAsync(PremiumScope scope, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (comparison, unknown) = PremiumComparison.Of(scope, catalogue.Jobs, catalogue.Hubs);
        List<ScopeProblem> problems = [.. catalogue.UnknownNames(scope.Market), .. unknown];
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        return new PremiumAnswer
        {
            Scope = scope,
            MarketVersion = catalogue.MarketVersion,
            AsOf = scope.Market.AsOf ?? today,
            Treated = comparison?.Treated ?? "",
            Controls = comparison?.Controls ?? "",
            Estimates = problems.Count > 0 || comparison is null ? null : await EstimatesAsync(db, catalogue, comparison, today, cancellationToken),
            Claims = problems.Count > 0 ? [] : await PremiumClaims.ReadAsync(db, catalogue, scope.Kind, cancellationToken),
            Problems = problems,
        };
    }

    // The best class that can say something answers; a class that cannot is named only when none can.
    private async Task<PremiumEstimates?> EstimatesAsync(
        TalentMarketDbContext db, ReferenceCatalogue catalogue, PremiumComparison comparison, DateOnly today, CancellationToken cancellationToken)
    {
        var query = PremiumScopeQuery.Write(comparison.Scope);
        ObservedSeries? speechless = null;
        var classes = comparison.Rows.Classes;
        foreach (var sourceClass in classes.IsAll ? Enum.GetValues<SourceClass>() : classes.ToArray())
        {
            if (sourceClass == SourceClass.Cut && await CutPremiums.ReadAsync(db, catalogue, comparison, today, cancellationToken) is { } published) return published;
            var rows = comparison.Rows with { Classes = Selection.Of(sourceClass) };
            foreach (var series in await observations.ReadAsync(rows, EditionChoice.Every, cancellationToken))
            {
                if (PremiumStudy.CanAnswer(comparison, series)) return await Task.Run(() => PremiumStudy.Of(comparison, series, today, query), cancellationToken);
                speechless ??= series;
            }
        }

        return speechless is null ? null : PremiumStudy.Of(comparison, speechless, today, query);
    }
}
