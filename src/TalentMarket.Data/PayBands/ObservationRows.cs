using Npgsql;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>Pay records as observations: one row a person, in the asked currency.</summary>
internal sealed class ObservationRows(
    NpgsqlConnection connection, PayRecordFilter filter, CurrencyTable currencies, IReadOnlyList<ChosenEdition> editions)
{
    // Groups of organisations are one; the stand-in for rows without one is none.
    private string Sql => $"""
        select r.id, r.edition_id, case when o.kind <> 3 then coalesce(o.ultimate_parent_id, o.id) end,
               r.effective_date, r.title, r.job_code, r.level, r.tier, r.hub_code, r.country, r.workplace, r.employment_type,
               r.career_years, r.frontier_years, r.phd, r.top_programme, r.frontier_run,
               {Converted("r.base_salary")}, {Converted("r.target_incentive")}, {Converted("r.actual_incentive")}, {Converted("r.long_term_incentive")}
        from pay_record r
        join organisation o on o.id = r.organisation_id
        {(currencies.IsNeeded ? CurrencyTable.Join : "")}
        where {filter.IsCounted}
        order by r.id
        """;

    public async Task<IReadOnlyList<PayObservation>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(Sql);
        var byId = editions.ToDictionary(chosen => chosen.Edition.Id);
        var titles = new Dictionary<string, string>();
        var people = new List<PayObservation>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) people.Add(Observation(reader, byId[reader.GetInt64(1)], titles));
        return people;
    }

    public async Task<IReadOnlyList<ExcludedRows>> ExcludedAsync(int bandWidth, CancellationToken cancellationToken)
    {
        await using var command = Command($"""
            select count(*) filter (where not {filter.IsOnePerson}),
                   count(*) filter (where {filter.IsOnePerson} and not {filter.IsOfKind}),
                   {(currencies.IsNeeded ? $"count(*) filter (where {filter.IsOnePerson} and {filter.IsOfKind} and conversion.factor is null)" : "0::bigint")}
            from pay_record r {(currencies.IsNeeded ? "left " + CurrencyTable.Join : "")}
            where {filter.InScope}
            """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        string[] reasons = ["average several people", "are offers, posted ranges, filings or leavers", "have no exchange rate in their month"];
        return [.. reasons.Select((reason, i) => (Reason: reason, Rows: (int)reader.GetInt64(i))).Where(row => row.Rows > 0)
            .Select(row => ExcludedRows.Banded(row.Reason, row.Rows, bandWidth))];
    }

    private NpgsqlCommand Command(string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        filter.AddParameters(command.Parameters);
        if (currencies.IsNeeded) currencies.AddParameters(command.Parameters);
        return command;
    }

    private string Converted(string column) => currencies.IsNeeded ? $"round({column} * conversion.factor, 6)::float8" : $"{column}::float8";

    private static PayObservation Observation(NpgsqlDataReader row, ChosenEdition chosen, Dictionary<string, string> titles) => new()
    {
        Id = row.GetInt64(0),
        SurveyCode = chosen.Survey.Code,
        EditionDate = chosen.Edition.EffectiveDate,
        OrganisationId = Value<long>(row, 2),
        EffectiveDate = row.GetFieldValue<DateOnly>(3),
        Title = Once(row.GetString(4), titles),
        JobCode = Text(row, 5, titles),
        Level = (JobLevel?)Value<short>(row, 6),
        Tier = (TalentTier?)Value<short>(row, 7),
        HubCode = Text(row, 8, titles),
        Country = Text(row, 9, titles),
        Workplace = (Workplace?)Value<short>(row, 10),
        EmploymentType = (EmploymentType?)Value<short>(row, 11),
        CareerYears = Value<float>(row, 12),
        FrontierYears = Value<float>(row, 13),
        Phd = (PhdStatus?)Value<short>(row, 14),
        TopProgramme = Value<bool>(row, 15),
        FrontierRun = (FrontierRunPart?)Value<short>(row, 16),
        BaseSalary = Value<double>(row, 17),
        TargetIncentive = Value<double>(row, 18),
        ActualIncentive = Value<double>(row, 19),
        LongTermIncentive = Value<double>(row, 20),
    };

    private static T? Value<T>(NpgsqlDataReader row, int column)
        where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    private static string? Text(NpgsqlDataReader row, int column, Dictionary<string, string> known) =>
        row.IsDBNull(column) ? null : Once(row.GetString(column), known);

    // A hundred thousand rows repeat a few hundred words: each is kept once.
    private static string Once(string text, Dictionary<string, string> known)
    {
        if (known.TryGetValue(text, out var first)) return first;
        known.Add(text, text);
        return text;
    }
}
