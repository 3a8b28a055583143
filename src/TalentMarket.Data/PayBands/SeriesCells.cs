using Npgsql;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.PayBands;

/// <summary>The raw statistics of each group of a scope, as it weighs and ages them. Never shown: the gate makes of them what may be.</summary>
internal sealed class SeriesCells(
    NpgsqlConnection connection, ReferenceCatalogue catalogue, IReadOnlyList<ChosenEdition> editions, bool isProtected, DateOnly today)
{
    public async Task<IReadOnlyList<(BandGroup Group, PayCell Cell)>> ReadAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        if (scope.Weighting == WeightingBasis.Organisations) return await WeighedAsync(scope, cancellationToken);
        if (scope.GroupBy != BandDimension.Element) return await CountedAsync(scope, cancellationToken);
        var cells = new List<(BandGroup, PayCell)>();
        foreach (var element in Enum.GetValues<PayElement>())
        {
            var of = await CountedAsync(scope with { Element = element, GroupBy = BandDimension.None }, cancellationToken);
            cells.AddRange(of.Select(group => (BandGroup.Of(BandDimension.Element, Slug.Of(element), catalogue), group.Cell)));
        }

        return cells;
    }

    /// <summary>Rows in scope that count in no group, in sentences.</summary>
    public async Task<IReadOnlyList<string>> LeftOutAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        var (filter, currencies, sentences) = (FilterOf(scope), CurrenciesOf(scope), new List<string>());
        if (currencies.HasGaps && await PayCellQuery.CountUnconvertibleAsync(connection, filter, currencies, cancellationToken) is > 0 and var left)
            sentences.Add($"{Rows(left)} have no exchange rate in their month and are left out.");
        if (PlanOf(scope) is not null && await PayCellQuery.CountTooOldAsync(connection, filter, cancellationToken) is > 0 and var old)
            sentences.Add($"{Rows(old)} are more than {AgeingPlan.LimitMonths} months older than the date that is aged to and are left out.");
        return sentences;
    }

    /// <summary>The last rate on file where it stands in for later months; null where it does not.</summary>
    public string? CarriedNotice(MarketScope scope) => CurrenciesOf(scope).CarriedNotice;

    private async Task<IReadOnlyList<(BandGroup Group, PayCell Cell)>> CountedAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        var cells = await PayCellQuery.RunAsync(connection, FilterOf(scope), CurrenciesOf(scope), scope.GroupBy, cancellationToken);
        return [.. cells.Select(cell => (BandGroup.Of(scope.GroupBy, cell.Key, catalogue), cell.Cell))];
    }

    private async Task<IReadOnlyList<(BandGroup Group, PayCell Cell)>> WeighedAsync(MarketScope scope, CancellationToken cancellationToken)
    {
        var people = await new ObservationRows(connection, FilterOf(scope), CurrenciesOf(scope), editions).ReadAsync(cancellationToken);
        return [.. ObservedGroup.Of(people, scope, PlanOf(scope), catalogue).Select(group => (group.Group, group.Cell))];
    }

    // A survey of contributors is about who is in work; an open source says itself whether it holds pay, offers or filings.
    private PayRecordFilter FilterOf(MarketScope scope) => new(scope, editions, catalogue.JobsIn(scope), isIncumbentsOnly: isProtected, PlanOf(scope));

    private CurrencyTable CurrenciesOf(MarketScope scope) => new(editions, scope.Currency, catalogue.Rates);

    private AgeingPlan? PlanOf(MarketScope scope) => AgeingNotice.PlanOf(scope, today);

    private string Rows(long count) => isProtected ? "Some rows" : FormattableString.Invariant($"{count:N0} rows");
}
