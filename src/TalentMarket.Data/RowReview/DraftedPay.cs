using Npgsql;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Data.RowReview;

/// <summary>The pay of a draft beside itself, in tables that live as long as the transaction: sorted by the server, whatever their length.
/// A total is held against totals, a base salary that stands alone against base salaries.</summary>
internal sealed class DraftedPay(NpgsqlConnection connection, CurrencyTable currencies, long editionId)
{
    private const string Total = "(r.base_salary + r.target_incentive + r.long_term_incentive)";
    private const string Cell = "job, level, tier, is_total";

    /// <param name="rows">Only the cells that these rows are in; null for all.</param>
    public async Task GatherAsync(IReadOnlyList<int>? rows, CancellationToken cancellationToken)
    {
        var within = rows is null ? "" : """
            and (r.job_code, coalesce(r.level, 0), coalesce(r.tier, 0)) in (
              select o.job_code, coalesce(o.level, 0), coalesce(o.tier, 0) from pay_record o where o.edition_id = @edition and o.row_number = any(@rows))
            """;
        // Without names in "C" the server sorts by the rules of a language, several times slower.
        await RunAsync($"""
            create temporary table drafted_pay on commit drop as
            select r.row_number, coalesce(r.job_code, '') collate "C" as job, coalesce(r.level, 0)::smallint as level, coalesce(r.tier, 0)::smallint as tier,
                   {Total} is not null as is_total, coalesce({Total}, r.base_salary) as pay, r.currency,
                   ln((coalesce({Total}, r.base_salary) * {(currencies.IsNeeded ? "conversion.factor" : "1")})::float8) as x
            from pay_record r {(currencies.IsNeeded ? CurrencyTable.Join : "")}
            where r.edition_id = @edition and r.base_salary > 0 {within}
            """, rows, cancellationToken);
        await RunAsync($"analyze drafted_pay", null, cancellationToken);
        await RunAsync($"""
            create temporary table drafted_cell on commit drop as
            with middle as (
              select {Cell}, count(*)::int as people, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by x) as quartile
              from drafted_pay where job <> '' group by {Cell} having count(*) >= {PayOutlier.LeastPeople}
            ), deviation as (
              select {Cell}, percentile_cont(0.5) within group (order by abs(d.x - m.quartile[2])) as median, avg(abs(d.x - m.quartile[2])) as mean
              from drafted_pay d join middle m using ({Cell}) group by {Cell}
            )
            select {Cell}, people, quartile[2] as median,
                   case when d.median > 0 then d.median * {RobustScore.NormalMedianDeviation}
                        when quartile[3] > quartile[1] then (quartile[3] - quartile[1]) / {RobustScore.NormalQuartileDistance}
                        when d.mean > 0 then d.mean * {RobustScore.NormalMeanDeviation} end as scale
            from middle join deviation d using ({Cell})
            """, null, cancellationToken);
    }

    /// <summary>The farthest first, and how many there are of each side.</summary>
    /// <param name="rows">Only these rows; null for all.</param>
    public async Task<(IReadOnlyList<FoundOutlier> Found, long Low, long High)> OutliersAsync(IReadOnlyList<int>? rows, CancellationToken cancellationToken)
    {
        await using var command = Command($"""
            select row_number, pay, currency, is_total, (x - median) / scale, scale, people, job, level, tier,
                   count(*) filter (where x < median) over (), count(*) filter (where x > median) over ()
            from drafted_pay join drafted_cell using ({Cell})
            where abs(x - median) > {RobustScore.Flag} * scale {(rows is null ? "" : "and row_number = any(@rows)")}
            order by abs(x - median) / scale desc, row_number limit {2 * FlaggedRows.MostOfAKind}
            """, rows);
        var (found, low, high) = (new List<FoundOutlier>(), 0L, 0L);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            (low, high) = (reader.GetInt64(10), reader.GetInt64(11));
            found.Add(new FoundOutlier(
                reader.GetInt32(0), reader.GetDecimal(1), reader.GetString(2), reader.GetBoolean(3), new PayOutlier(reader.GetDouble(4), reader.GetDouble(5)),
                reader.GetInt32(6), reader.GetString(7), reader.GetInt16(8), reader.GetInt16(9)));
        }

        return (found, low, high);
    }

    /// <summary>The medians that move by more than a fiftieth without the flagged rows, the farthest first.</summary>
    public async Task<IReadOnlyList<FlaggedEffect>> EffectsAsync(long uploadId, string currency, CancellationToken cancellationToken)
    {
        await using var command = Command($"""
            with flagged as materialized (
              select distinct f.row_number from row_flag f join review_row v using (upload_id, row_number) where f.upload_id = {uploadId} and v.is_in_draft
            ), asked as (
              select distinct job, level, is_total from drafted_pay join flagged using (row_number) where job <> ''
            ), moved as (
              select job, level, is_total, count(*) as people, count(f.row_number) as flagged,
                     percentile_cont(0.5) within group (order by exp(x)) as with_flagged,
                     percentile_cont(0.5) within group (order by exp(x)) filter (where f.row_number is null) as without
              from drafted_pay d join asked using (job, level, is_total) left join flagged f using (row_number)
              where d.row_number not in (select row_number from review_row where upload_id = {uploadId} and not is_in_draft)
              group by job, level, is_total
            )
            select * from moved where abs(with_flagged / without - 1) > {FlaggedEffect.LeastMove} order by abs(with_flagged / without - 1) desc, job, level limit 50
            """, null);
        var effects = new List<FlaggedEffect>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            effects.Add(new FlaggedEffect(
                reader.GetString(0), reader.GetInt16(1) is > 0 and var level ? $"L{level}" : null, reader.GetBoolean(2) ? "total direct compensation" : "base salary",
                currency, reader.GetInt64(3), reader.GetInt64(4), reader.GetDouble(5), reader.GetDouble(6)));
        return effects;
    }

    /// <summary>For who goes on in the same transaction.</summary>
    public Task DropAsync(CancellationToken cancellationToken) => RunAsync($"drop table drafted_pay, drafted_cell", null, cancellationToken);

    private async Task RunAsync(FormattableString sql, IReadOnlyList<int>? rows, CancellationToken cancellationToken)
    {
        await using var command = Command(sql, rows);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(FormattableString sql, IReadOnlyList<int>? rows)
    {
        // Long files are sorted for longer than a question may take.
        var command = new NpgsqlCommand(FormattableString.Invariant(sql), connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("edition", editionId);
        if (rows is not null) command.Parameters.AddWithValue("rows", rows.ToArray());
        if (currencies.IsNeeded) currencies.AddParameters(command.Parameters);
        return command;
    }
}
