using Npgsql;
using Microsoft.EntityFrameworkCore;
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
    private const string Method =
        "Percentiles of type 7 over people, each counted once, equal to percentile_cont; rows that average several people are left out.";

    private readonly DisclosurePolicy policy = catalogue.PolicyFor(sourceClass, today);
    private readonly Dictionary<MarketScope, PublishableParent?> parents = [];

    private bool IsProtected => policy.MinimumOrganisations > 0;

    /// <summary>Null when the class has nobody in the scope.</summary>
    public async Task<PayBandSeries?> ReadAsync(
        MarketScope scope, IReadOnlyList<ChosenEdition> editions, CancellationToken cancellationToken)
    {
        if (editions.Count == 0) return null;
        if (IsProtected && !scope.HasOneValuePerDimension) return OneValueOnly(editions);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(cancellationToken);
        var filter = FilterOf(scope, editions);
        var currencies = new CurrencyTable(editions, scope.Currency, catalogue.Rates);
        var cells = await PayCellQuery.RunAsync(connection, filter, currencies, scope.GroupBy, cancellationToken);
        var left = currencies.HasGaps ? await PayCellQuery.CountUnconvertibleAsync(connection, filter, currencies, cancellationToken) : 0;
        if (cells.Count == 0 && left == 0) return null;
        var bands = new List<(BandGroup Group, BandFigures Figures)>();
        foreach (var (stored, cell) in cells)
        {
            var group = BandGroup.Of(scope.GroupBy, stored, catalogue);
            var figures = DisclosureGate.Publish(cell, scope.Currency, policy, today);
            if (figures is WithheldFigures)
                figures = DisclosureGate.Withhold(await NearestAsync(scope, group, editions, cancellationToken));
            bands.Add((group, figures));
        }

        return Series(editions, Ordered(bands), [.. Notices(currencies, left)]);
    }

    // A survey of contributors is about who is in work; an open source says itself whether it holds pay, offers or filings.
    private PayRecordFilter FilterOf(MarketScope scope, IReadOnlyList<ChosenEdition> editions) =>
        new(scope, editions, catalogue.JobsIn(scope), isIncumbentsOnly: IsProtected);

    private static IReadOnlyList<PayBand> Ordered(IEnumerable<(BandGroup Group, BandFigures Figures)> bands) =>
        [.. bands
            .OrderBy(band => band.Group.Order).ThenBy(band => band.Group.OrderText, StringComparer.Ordinal)
            .Select(band => new PayBand { Key = band.Group.Key, Label = band.Group.Label, Figures = band.Figures })];

    private async Task<PublishableParent?> NearestAsync(
        MarketScope scope, BandGroup group, IReadOnlyList<ChosenEdition> editions, CancellationToken cancellationToken)
    {
        if (WiderScopes.Narrow(scope, group.Key) is not { } narrow) return null;
        foreach (var parent in WiderScopes.Of(narrow))
        {
            if (!parents.TryGetValue(parent.Scope, out var known))
                parents.Add(parent.Scope, known = await IsPublishableAsync(parent.Scope, editions, cancellationToken) ? parent : null);
            if (known is not null) return known;
        }

        return null;
    }

    private async Task<bool> IsPublishableAsync(MarketScope scope, IReadOnlyList<ChosenEdition> editions, CancellationToken cancellationToken)
    {
        var filter = FilterOf(scope, editions);
        var currencies = new CurrencyTable(editions, scope.Currency, catalogue.Rates);
        var cells = await PayCellQuery.RunAsync(
            (NpgsqlConnection)db.Database.GetDbConnection(), filter, currencies, BandDimension.None, cancellationToken);
        return cells.Any(cell => DisclosureGate.Publish(cell.Cell, scope.Currency, policy, today) is PublishedFigures);
    }

    private IEnumerable<string> Notices(CurrencyTable currencies, long left)
    {
        if (currencies.CarriedNotice is { } carried) yield return carried;
        if (left > 0)
            yield return IsProtected
                ? "Some rows have no exchange rate in their month and are left out."
                : FormattableString.Invariant($"{left:N0} rows have no exchange rate in their month and are left out.");
    }

    private PayBandSeries OneValueOnly(IReadOnlyList<ChosenEdition> editions) => Series(editions, [],
        ["Choose one value for each filter: several values of one filter are not yet answered from protected rows."]);

    private PayBandSeries Series(IReadOnlyList<ChosenEdition> editions, IReadOnlyList<PayBand> bands, IReadOnlyList<string> notices) => new()
    {
        Class = sourceClass,
        Bands = bands,
        Sources = [.. editions.Select(chosen => chosen.Survey.SourceId).Distinct().Select(id => catalogue.Sources[id])],
        Method = Method,
        Notices = notices,
    };
}
