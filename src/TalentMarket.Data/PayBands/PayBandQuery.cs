using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>Answers a scope from the store: the one way pages, API and exports come to a figure.</summary>
public sealed class PayBandQuery(
    IDbContextFactory<TalentMarketDbContext> dbFactory, ReferenceCatalogues catalogues, TimeProvider clock)
{
    public async Task<PayBandAnswer> AnswerAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var problems = catalogue.UnknownNames(scope).ToList();
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        return new PayBandAnswer
        {
            Scope = scope,
            MarketVersion = catalogue.MarketVersion,
            AsOf = scope.AsOf ?? today,
            Series = problems.Count > 0 ? [] : await SeriesAsync(db, catalogue, scope, today, cancellationToken),
            Markers = problems.Count > 0 ? [] : await FactMarkers.ReadAsync(db, catalogue, scope, cancellationToken),
            Problems = problems,
        };
    }

    private static async Task<IReadOnlyList<PayBandSeries>> SeriesAsync(
        TalentMarketDbContext db, ReferenceCatalogue catalogue, MarketScope scope, DateOnly today, CancellationToken cancellationToken)
    {
        var editions = await ChosenEdition.ForAsync(db, scope, scope.AsOf ?? today, cancellationToken);
        var found = new List<PayBandSeries>();
        foreach (var sourceClass in scope.Classes.IsAll ? Enum.GetValues<SourceClass>() : scope.Classes.ToArray())
        {
            var ofClass = editions.Where(chosen => chosen.Survey.SourceClass == sourceClass).ToList();
            var series = sourceClass == SourceClass.Cut
                ? await new CutSeries(db, catalogue, today).ReadAsync(scope, ofClass, cancellationToken)
                : await new RecordSeries(db, catalogue, sourceClass, today).ReadAsync(scope, ofClass, cancellationToken);
            if (series is null) continue;
            found.Add(series);
            // Unless classes are asked for, the best that can be shown answers alone.
            if (scope.Classes.IsAll && HasFigures(series)) return [series];
        }

        return scope.Classes.IsAll ? [.. found.Take(1)] : found;
    }

    private static bool HasFigures(PayBandSeries series) => series.Bands.Any(band => band.Figures is PublishedFigures);
}
