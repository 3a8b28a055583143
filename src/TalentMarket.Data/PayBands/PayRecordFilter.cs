using System.Globalization;
using Npgsql;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.PayBands;

/// <summary>A scope as SQL over pay_record r: names come from the closed lists below, values only as parameters.</summary>
internal sealed class PayRecordFilter
{
    private readonly List<string> conditions = [];
    private readonly List<NpgsqlParameter> parameters = [];
    private readonly AgeingPlan? ageing;

    public PayRecordFilter(MarketScope scope, IReadOnlyList<ChosenEdition> editions, IReadOnlyList<string>? jobs, bool isIncumbentsOnly, AgeingPlan? ageing = null)
    {
        Pay = PayOf(scope.Element);
        this.ageing = AgeingPlan.Ages(scope.Element) ? ageing : null;
        IsOnePerson = "r.incumbents = 1";
        IsOfKind = isIncumbentsOnly ? $"r.observation_kind = {(short)ObservationKind.Incumbent}" : "true";
        AddEditions(editions);
        if (jobs is not null) Among("job_code", "jobs", jobs.ToArray());
        if (!scope.Levels.IsAll) Among("level", "levels", scope.Levels.Select(level => (short)level).ToArray());
        if (!scope.Tiers.IsAll) Among("tier", "tiers", scope.Tiers.Select(tier => (short)tier).ToArray());
        if (!scope.Hubs.IsAll) Among("hub_code", "hubs", scope.Hubs.ToArray());
        if (!scope.Countries.IsAll) Among("country", "countries", scope.Countries.ToArray());
        if (!scope.Employment.IsAll) Among("employment_type", "employments", scope.Employment.Select(type => (short)type).ToArray());
        if (!scope.Workplaces.IsAll) Among("workplace", "workplaces", scope.Workplaces.Select(place => (short)place).ToArray());
        if (!scope.Years.IsAll) AddCondition("extract(year from r.effective_date)::int = any(@years)", "years", scope.Years.ToArray());
        if (!scope.Titles.IsAll) AddCondition("lower(r.title) = any(@titles)", "titles", scope.Titles.Select(Lower).ToArray());
        if (!scope.Experience.IsAll) conditions.Add($"({string.Join(" or ", scope.Experience.Select(Within))})");
    }

    /// <summary>The asked pay element of one row; null when a part of it is not known.</summary>
    public string Pay { get; }

    /// <summary>True for a row that is a person, not an average of several.</summary>
    public string IsOnePerson { get; }

    /// <summary>True for a row of the kind that the class answers with.</summary>
    public string IsOfKind { get; }

    /// <summary>Every row in scope, counted or not.</summary>
    public string InScope => string.Join("\n      and ", conditions);

    /// <summary>The rows in scope that are counted as people.</summary>
    public string IsCounted => $"{InScope} and {IsOnePerson} and {IsOfKind}";

    /// <summary>The counted rows whose pay of the asked element is known, and not too old to be aged.</summary>
    public string Where => $"{IsCounted} and {Pay} is not null{(ageing is null ? "" : " and r.effective_date >= @oldest")}";

    /// <summary>The counted rows whose pay is too old to be aged; false without ageing.</summary>
    public string IsTooOld => ageing is null ? "false" : $"{IsCounted} and {Pay} is not null and r.effective_date < @oldest";

    /// <summary>An amount of a row brought to the date that is aged to; compound, as AgeingFactor has it.</summary>
    public string Aged(string amount) => ageing is null ? amount
        : $"round(({amount} * power(@ageing_base, (@age_to - r.effective_date) / 365.25::float8))::numeric, 6)";

    public void AddParameters(NpgsqlParameterCollection target)
    {
        if (ageing is not null)
        {
            target.Add(new NpgsqlParameter("ageing_base", 1 + ageing.Rate.RatePerYear));
            target.Add(new NpgsqlParameter("age_to", ageing.AgeToDate));
            target.Add(new NpgsqlParameter("oldest", ageing.OldestDate));
        }

        foreach (var parameter in parameters) target.Add(parameter.Clone());
    }

    /// <summary>The key of a row's group: the text addresses use, null where the source does not say.</summary>
    public static string KeyOf(BandDimension dimension) => dimension switch
    {
        BandDimension.Level => "r.level::text",
        BandDimension.Experience => ExperienceKey(),
        BandDimension.Tier => "r.tier::text",
        BandDimension.Hub => "r.hub_code",
        BandDimension.Year => "extract(year from r.effective_date)::int::text",
        BandDimension.Job => "r.job_code",
        BandDimension.None or BandDimension.Element => "'all'",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    private static string PayOf(PayElement element) => element switch
    {
        PayElement.BaseSalary => "r.base_salary",
        PayElement.TotalTargetCash => "(r.base_salary + r.target_incentive)",
        PayElement.TotalActualCash => "(r.base_salary + r.actual_incentive)",
        PayElement.LongTermIncentive => "r.long_term_incentive",
        PayElement.TotalDirectCompensation => "(r.base_salary + r.target_incentive + r.long_term_incentive)",
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not a pay element."),
    };

    private static string ExperienceKey() =>
        "case " + string.Join(' ', ExperienceBand.All.Select(band => $"when {Within(band)} then '{band.Code}'")) + " end";

    private static string Within(ExperienceBand band) => band.BelowYears is { } below
        ? string.Create(CultureInfo.InvariantCulture, $"(r.career_years >= {band.FromYears} and r.career_years < {below})")
        : string.Create(CultureInfo.InvariantCulture, $"r.career_years >= {band.FromYears}");

    private static string Lower(string title) => title.ToLowerInvariant();

    private void AddEditions(IReadOnlyList<ChosenEdition> editions)
    {
        if (editions.Any(chosen => chosen.Before is not null))
        {
            AddCondition("exists (select from unnest(@editions, @befores) as chosen(id, before) where chosen.id = r.edition_id and r.effective_date < chosen.before)",
                "editions", editions.Select(chosen => chosen.Edition.Id).ToArray());
            parameters.Add(new NpgsqlParameter("befores", editions.Select(chosen => chosen.Before ?? DateOnly.MaxValue).ToArray()));
            return;
        }

        if (editions.All(chosen => chosen.Years is null))
        {
            AddCondition("r.edition_id = any(@editions)", "editions", editions.Select(chosen => chosen.Edition.Id).ToArray());
            return;
        }

        var pairs = editions.SelectMany(chosen => chosen.Years!.Select(year => (chosen.Edition.Id, Year: year))).ToList();
        AddCondition("(r.edition_id, extract(year from r.effective_date)::int) in (select * from unnest(@editions, @edition_years))",
            "editions", pairs.Select(pair => pair.Id).ToArray());
        parameters.Add(new NpgsqlParameter("edition_years", pairs.Select(pair => pair.Year).ToArray()));
    }

    private void Among(string column, string name, Array values) => AddCondition($"r.{column} = any(@{name})", name, values);

    private void AddCondition(string condition, string name, Array values)
    {
        conditions.Add(condition);
        parameters.Add(new NpgsqlParameter(name, values));
    }
}
