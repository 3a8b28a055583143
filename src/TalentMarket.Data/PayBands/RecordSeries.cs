using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>The bands of one class of pay records: read, grouped, and passed through the gate.</summary>
internal sealed class RecordSeries(
    TalentMarketDbContext db, ReferenceCatalogue catalogue, SourceClass sourceClass, DateOnly today)
{
    private readonly DisclosurePolicy policy = catalogue.PolicyFor(sourceClass, today);
    private readonly Dictionary<MarketScope, PublishableParent?> parents = [];

    private bool IsProtected => policy.MinimumOrganisations > 0;

    /// <summary>Null when the class has nobody in the scope.</summary>
    public async Task<PayBandSeries?> ReadAsync(
        MarketScope scope, IReadOnlyList<ChosenEdition> editions, CancellationToken cancellationToken)
    {
        if (editions.Count == 0) return null;
        if (IsProtected && !scope.HasOneValuePerDimension) return OneValueOnly(scope, editions);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var cells = new SeriesCells((NpgsqlConnection)db.Database.GetDbConnection(), catalogue, editions, IsProtected, today);
        var bands = new List<(BandGroup Group, BandFigures Figures)>();
        foreach (var (group, cell) in await cells.ReadAsync(scope, cancellationToken))
        {
            var figures = DisclosureGate.Publish(cell, scope.Currency, policy, today);
            if (figures is WithheldFigures)
                figures = DisclosureGate.Withhold(await NearestAsync(scope, group, cells, cancellationToken));
            bands.Add((group, figures));
        }

        var leftOut = await cells.LeftOutAsync(scope, cancellationToken);
        if (bands.Count == 0 && leftOut.Count == 0) return await NamelessAsync(scope, editions, cells, cancellationToken);
        return Series(scope, editions, Ordered(bands), [.. new[] { cells.CarriedNotice(scope) }.OfType<string>(), .. leftOut]);
    }

    private async Task<PayBandSeries?> NamelessAsync(
        MarketScope scope, IReadOnlyList<ChosenEdition> editions, SeriesCells cells, CancellationToken cancellationToken)
    {
        if (scope.Weighting != WeightingBasis.Organisations) return null;
        var people = await cells.ReadAsync(scope with { Weighting = WeightingBasis.Incumbents, GroupBy = BandDimension.None }, cancellationToken);
        return people.Count == 0 ? null : Series(scope, editions, [], ["No row names its organisation, so that organisations cannot be weighed alike."]);
    }

    private static IReadOnlyList<PayBand> Ordered(IEnumerable<(BandGroup Group, BandFigures Figures)> bands) =>
        [.. bands
            .OrderBy(band => band.Group.Order).ThenBy(band => band.Group.OrderText, StringComparer.Ordinal)
            .Select(band => new PayBand { Key = band.Group.Key, Label = band.Group.Label, Figures = band.Figures })];

    private async Task<PublishableParent?> NearestAsync(MarketScope scope, BandGroup group, SeriesCells cells, CancellationToken cancellationToken)
    {
        if (WiderScopes.Narrow(scope, group.Key) is not { } narrow) return null;
        foreach (var parent in WiderScopes.Of(narrow))
        {
            if (!parents.TryGetValue(parent.Scope, out var known))
                parents.Add(parent.Scope, known = await IsPublishableAsync(parent.Scope, cells, cancellationToken) ? parent : null);
            if (known is not null) return known;
        }

        return null;
    }

    // Where every row names its organisation, weights change figures and not whether they may be shown: counting is faster.
    private async Task<bool> IsPublishableAsync(MarketScope scope, SeriesCells cells, CancellationToken cancellationToken) =>
        (await cells.ReadAsync(IsProtected ? scope with { Weighting = WeightingBasis.Incumbents } : scope, cancellationToken)).Any(group => DisclosureGate.Publish(group.Cell, scope.Currency, policy, today) is PublishedFigures);

    private PayBandSeries OneValueOnly(MarketScope scope, IReadOnlyList<ChosenEdition> editions) => Series(scope, editions, [],
        ["Choose one value for each filter: several values of one filter are not yet answered from protected rows."]);

    private PayBandSeries Series(
        MarketScope scope, IReadOnlyList<ChosenEdition> editions, IReadOnlyList<PayBand> bands, IReadOnlyList<string> notices) => new()
    {
        Class = sourceClass,
        Bands = bands,
        Sources = [.. editions.Select(chosen => chosen.Survey.SourceId).Distinct().Select(id => catalogue.Sources[id])],
        Method = MethodOf(scope.Weighting),
        Ageing = AgeingNotice.Of(scope, today),
        Notices = notices,
    };

    private static string MethodOf(WeightingBasis weighting) => weighting == WeightingBasis.Organisations
        ? "Weighted percentiles over people, each organisation counting once: a person weighs 1 ÷ the people of the organisation in the group; the cumulative weight is inverted, with the mean of two people at a step. Rows that average several people or name no organisation are left out."
        : "Percentiles of type 7 over people, each counted once, equal to percentile_cont; rows that average several people are left out.";
}
