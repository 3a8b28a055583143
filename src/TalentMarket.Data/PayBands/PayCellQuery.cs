using Npgsql;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.PayBands;

/// <summary>The raw statistics of each group of pay records, exactly, by percentile_cont: the reference a faster way is tested against.</summary>
internal static class PayCellQuery
{
    public static Task<IReadOnlyList<(string? Key, PayCell Cell)>> RunAsync(
        NpgsqlConnection connection, PayRecordFilter filter, CurrencyTable currencies, BandDimension groupBy, CancellationToken cancellationToken) =>
        RunAsync(connection, filter, currencies, PayRecordFilter.KeyOf(groupBy), cancellationToken);

    /// <param name="key">An SQL expression over pay_record r.</param>
    public static async Task<IReadOnlyList<(string? Key, PayCell Cell)>> RunAsync(
        NpgsqlConnection connection, PayRecordFilter filter, CurrencyTable currencies, string key, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql(filter, currencies, key), connection);
        filter.AddParameters(command.Parameters);
        if (currencies.IsNeeded) currencies.AddParameters(command.Parameters);
        command.Parameters.Add(new NpgsqlParameter("probabilities", PayDistribution.Probabilities.ToArray()));
        var cells = new List<(string?, PayCell)>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            cells.Add((reader.IsDBNull(0) ? null : reader.GetString(0), Cell(reader)));
        return cells;
    }

    /// <summary>Rows in scope whose currency has no rate in their month.</summary>
    public static async Task<long> CountUnconvertibleAsync(
        NpgsqlConnection connection, PayRecordFilter filter, CurrencyTable currencies, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"""
            select count(*) - (select count(*) from pay_record r {CurrencyTable.Join} where {filter.Where})
            from pay_record r where {filter.Where}
            """, connection);
        filter.AddParameters(command.Parameters);
        currencies.AddParameters(command.Parameters);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Rows in scope whose pay is too old to be aged.</summary>
    public static async Task<long> CountTooOldAsync(NpgsqlConnection connection, PayRecordFilter filter, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"select count(*) from pay_record r where {filter.IsTooOld}", connection);
        filter.AddParameters(command.Parameters);
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    // Groups of organisations are counted by ultimate parent; the stand-in for rows without one never counts.
    private static string Sql(PayRecordFilter filter, CurrencyTable currencies, string key) => $"""
        with observed as (
          select {key} as key,
                 case when o.kind <> 3 then coalesce(o.ultimate_parent_id, o.id) end as organisation,
                 {filter.Aged(currencies.IsNeeded ? $"round({filter.Pay} * conversion.factor, 6)" : filter.Pay)} as pay,
                 r.effective_date
          from pay_record r
          join organisation o on o.id = r.organisation_id
          {(currencies.IsNeeded ? CurrencyTable.Join : "")}
          where {filter.Where}
        ), by_organisation as (
          select key, organisation, count(*) as people, sum(pay) as pay
          from observed where organisation is not null group by key, organisation
        ), largest as (
          select key, count(*) as organisations, max(people) as people, max(pay) as pay from by_organisation group by key
        )
        select observed.key, count(*)::int, largest.organisations::int, coalesce(largest.people, 0)::int, coalesce(largest.pay, 0),
               sum(observed.pay), min(observed.pay) = max(observed.pay),
               min(observed.effective_date), max(observed.effective_date),
               percentile_cont(@probabilities) within group (order by observed.pay::float8)
        from observed left join largest on largest.key is not distinct from observed.key
        group by observed.key, largest.organisations, largest.people, largest.pay
        """;

    private static PayCell Cell(NpgsqlDataReader row)
    {
        var percentiles = row.GetFieldValue<double[]>(9);
        return new PayCell(
            new Contributors
            {
                People = row.GetInt32(1),
                Organisations = row.IsDBNull(2) ? null : row.GetInt32(2),
                LargestOrganisationPeople = row.GetInt32(3),
                LargestOrganisationPay = row.GetDecimal(4),
                TotalPay = row.GetDecimal(5),
                AllEqual = row.GetBoolean(6),
                EarliestEffectiveDate = row.GetFieldValue<DateOnly>(7),
                LatestEffectiveDate = row.GetFieldValue<DateOnly>(8),
            },
            new PayDistribution((decimal)percentiles[0], (decimal)percentiles[1], (decimal)percentiles[2],
                (decimal)percentiles[3], (decimal)percentiles[4]));
    }
}
