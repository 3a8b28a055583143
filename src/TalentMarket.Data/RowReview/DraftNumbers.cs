using Npgsql;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Where the numbers of a draft lie, each by one reading of its rows.</summary>
internal sealed class DraftNumbers(NpgsqlConnection connection, CurrencyTable currencies, string currency, BoundMapping mapping, long editionId)
{
    private const int Bars = 24;

    // Below it equal steps show more.
    private const double LeastSpreadOfLogarithm = 20;

    private static readonly (SurveyField Field, string Sql, bool IsMoney)[] Numbers =
    [
        (SurveyField.BaseSalary, "base_salary", true), (SurveyField.TargetIncentive, "target_incentive", true),
        (SurveyField.ActualIncentive, "actual_incentive", true), (SurveyField.LongTermIncentive, "long_term_incentive", true),
        (SurveyField.SignOn, "sign_on", true), (SurveyField.GuaranteedTotal, "guaranteed_total", true),
        (SurveyField.CareerYears, "career_years", false), (SurveyField.RelevantYears, "relevant_years", false), (SurveyField.FrontierYears, "frontier_years", false),
    ];

    public async Task<IReadOnlyList<NumberProfile>> ReadAsync(CancellationToken cancellationToken)
    {
        var profiles = new List<NumberProfile>();
        foreach (var (field, column, isMoney) in Numbers)
            if (IsFed(field) && await ReadAsync(field, column, isMoney, cancellationToken) is { } profile) profiles.Add(profile);
        return profiles;
    }

    public async Task<IReadOnlyList<ResponseRate>> ResponsesAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("""
            select count(*), count(base_salary), count(target_incentive), count(actual_incentive), count(long_term_incentive),
                   count(base_salary + target_incentive + long_term_incentive)
            from pay_record where edition_id = @edition
            """, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("edition", editionId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        string[] elements = ["Base salary", "Target incentive", "Incentive paid", "Long-term incentive", "Total direct compensation"];
        var all = Math.Max(1, reader.GetInt64(0));
        return [.. elements.Select((element, i) => new ResponseRate(element, reader.GetInt64(i + 1), reader.GetInt64(i + 1) / (double)all))];
    }

    // Long-term incentive is derived from a grant where no column states it.
    private bool IsFed(SurveyField field) => mapping.Mapping.Fields.ContainsKey(field)
        || (field == SurveyField.LongTermIncentive && mapping.Mapping.Fields.ContainsKey(SurveyField.EquityGrant));

    private async Task<NumberProfile?> ReadAsync(SurveyField field, string column, bool isMoney, CancellationToken cancellationToken)
    {
        var converts = isMoney && currencies.IsNeeded;
        await using var command = new NpgsqlCommand($"""
            with number as materialized (
              select (r.{column}{(converts ? " * conversion.factor" : "")})::float8 as x
              from pay_record r {(converts ? CurrencyTable.Join : "")} where r.edition_id = @edition and r.{column} {(isMoney ? "> 0" : "is not null")}
            ), spread as (
              select count(*) as rows, min(x) as smallest, percentile_cont(0.5) within group (order by x) as median, max(x) as largest,
                     min(x) > 0 and max(x) > {LeastSpreadOfLogarithm} * min(x) as is_logarithmic
              from number
            ), bar as (
              select least({Bars}, case when smallest = largest then 1 when is_logarithmic then width_bucket(ln(x), ln(smallest), ln(largest), {Bars})
                else width_bucket(x, smallest, largest, {Bars}) end) as bar, count(*) as rows
              from number, spread group by 1
            )
            select rows, smallest, median, largest, is_logarithmic,
                   array(select coalesce(b.rows, 0) from generate_series(1, {Bars}) as step left join bar b on b.bar = step order by step)
            from spread
            """, connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue("edition", editionId);
        if (converts) currencies.AddParameters(command.Parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.GetInt64(0) == 0 ? null : new NumberProfile(
            mapping.LabelOf(field), isMoney ? currency : "years", reader.GetInt64(0), reader.GetDouble(1), reader.GetDouble(2), reader.GetDouble(3),
            reader.GetBoolean(4), reader.GetFieldValue<long[]>(5));
    }
}
