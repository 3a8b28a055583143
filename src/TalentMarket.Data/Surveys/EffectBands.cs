using Npgsql;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>The bands of every job, as a whole and by level, of a set of editions: two readings of the rows, whatever their number.</summary>
internal sealed class EffectBands(
    NpgsqlConnection connection, ReferenceCatalogue catalogue, MarketScope scope, SourceClass sourceClass, DateOnly today)
{
    // No code of a job holds the bar.
    private const string ByJobAndLevel = "r.job_code || '|' || coalesce(r.level::text, '')";

    private readonly DisclosurePolicy policy = catalogue.PolicyFor(sourceClass, today);

    /// <summary>By the names of job and level; no level is all of them.</summary>
    public async Task<Dictionary<(string Job, string? Level), BandFigures>> ReadAsync(IReadOnlyList<ChosenEdition> editions, CancellationToken cancellationToken)
    {
        var bands = new Dictionary<(string Job, string? Level), BandFigures>();
        if (editions.Count == 0) return bands;
        foreach (var (key, cell) in await CellsAsync(editions, PayRecordFilter.KeyOf(BandDimension.Job), cancellationToken))
            if (key is not null) bands.Add((NameOf(key), null), Published(cell));
        foreach (var (key, cell) in await CellsAsync(editions, ByJobAndLevel, cancellationToken))
            if (key?.Split('|') is [var job, var level])
                bands.Add((NameOf(job), BandGroup.Of(BandDimension.Level, level.Length == 0 ? null : level, catalogue).Label), Published(cell));
        return bands;
    }

    private Task<IReadOnlyList<(string? Key, PayCell Cell)>> CellsAsync(IReadOnlyList<ChosenEdition> editions, string key, CancellationToken cancellationToken) =>
        PayCellQuery.RunAsync(connection, new PayRecordFilter(scope, editions, null, isIncumbentsOnly: policy.MinimumOrganisations > 0),
            new CurrencyTable(editions, scope.Currency, catalogue.Rates), key, cancellationToken);

    private string NameOf(string job) => BandGroup.Of(BandDimension.Job, job, catalogue).Label;

    private BandFigures Published(PayCell cell) => DisclosureGate.Publish(cell, scope.Currency, policy, today);
}
