using System.Globalization;
using TalentMarket.Domain.Statistics.Distributions;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Makes a scenario of what was typed, collecting every problem on the way.</summary>
internal sealed class BuildReading(BuildQuery query, IEnumerable<BuildProblem>? before = null)
{
    private const int MostHeads = 2_000;
    private const double OptionRiskFreeRate = 0.04;
    private const int FewestRequisitions = 3;
    private readonly List<BuildProblem> problems = [.. before ?? []];

    public IReadOnlyList<BuildProblem> Problems => problems;

    /// <summary>How far each input can be moved.</summary>
    public Dictionary<BuildInput, (double Low, double High)> Limits => BuildFields.All.ToDictionary(
        each => each.Input, Limit);

    public double BaseShare => Share(BuildQuery.BaseShare, "Base of total pay", 0.1, 1);

    /// <summary>Roles with a head or more; the pay they are typed with where it is.</summary>
    public IReadOnlyList<(int Number, int Heads, double? Typed)> Roles()
    {
        var roles = new List<(int, int, double?)>();
        for (var role = 1; role <= BuildQuery.MostRoles; role++)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"People of role {role}");
            var heads = query[BuildQuery.HeadsOf(role)].Length == 0 ? 0 : (int)Number(BuildQuery.HeadsOf(role), label, BuildUnit.Heads, 0, MostHeads, isWhole: true);
            if (heads == 0) continue;
            double? typed = query[BuildQuery.PayOf(role)].Length == 0 ? null
                : Number(BuildQuery.PayOf(role), string.Create(CultureInfo.InvariantCulture, $"Pay of role {role}"), BuildUnit.Dollars, 10_000, 100e6);
            roles.Add((role, heads, typed));
        }

        if (roles.Count == 0 && problems.Count == 0)
            problems.Add(new BuildProblem("People to be recruited", "", query.Basis is { Deal: not null, Heads: null }
                ? "a number of your own: how many changed over is not public" : "at least one: without a head there is no cost a head"));
        return roles;
    }

    public TeamScenario? Scenario(IReadOnlyList<AskedRole> asked)
    {
        foreach (var role in asked.Where(role => role.Role is null))
            problems.Add(new BuildProblem($"Pay of {role.Label}", "no band that may be shown and no published figure", "a wider tier, level or place, a typed pay, or the illustrative sample"));
        var inputs = BuildFields.All.Where(field => query[field.Name].Length > 0)
            .Select(field => (field.Input, Distribution: Figure(field)?.Distribution)).ToList();
        var missing = BuildFields.All.Where(field => query[field.Name].Length == 0 && field.Input is not (BuildInput.Price or BuildInput.AcquiredHeads)).ToList();
        problems.AddRange(missing.Select(field => new BuildProblem(field.Label, "", "a figure")));
        var recruiters = Number(BuildQuery.Recruiters, "Recruiters", BuildUnit.Heads, 1, 500, isWhole: true);
        var load = Number(BuildQuery.Load, "Searches a recruiter runs at once", BuildUnit.Heads, 1, 60);
        var horizon = (int)Number(BuildQuery.Horizon, "Months that are looked at", BuildUnit.Months, 24, 60, isWhole: true);
        var together = Together();
        var retention = Retention();
        var lengths = Lengths();
        if (problems.Count > 0) return null;
        var all = inputs.ToDictionary(input => input.Input, input => input.Distribution!);
        // As many are bought as are recruited, unless somebody says otherwise.
        if (!all.ContainsKey(BuildInput.AcquiredHeads)) all[BuildInput.AcquiredHeads] = new FixedValue(asked.Sum(role => role.Heads));
        return new TeamScenario([.. asked.Select(role => role.Role!)], all)
        {
            SearchesAtOnce = Math.Max(1, (int)Math.Round(recruiters * load)),
            HorizonMonths = horizon,
            AcceptanceWithSearch = together,
            Retention = retention,
            Lengths = lengths,
        };
    }

    /// <summary>One input as typed, or null after saying what is wrong with it.</summary>
    public InputFigure? Figure(BuildField field)
    {
        var (lowest, highest) = Limit(field);
        var before = problems.Count;
        var best = Number(field.Name, field.Label, field.Unit, lowest, highest);
        if (InputPriors.Of(field.Input).Figure.Shape == InputShape.Rate)
        {
            var cases = Number(field.CasesName, $"{field.Label}, as sure as after", BuildUnit.Heads, 1, 1_000);
            return problems.Count > before ? null : InputFigure.Rate(best, cases);
        }

        var (low, high) = (Number(field.LowName, $"{field.Label}, from", field.Unit, 0, highest * 10), Number(field.HighName, $"{field.Label}, to", field.Unit, 0, highest * 10));
        if (problems.Count > before) return null;
        if (low > best || high < best)
        {
            problems.Add(new BuildProblem(field.Label, $"{query[field.LowName]}, {query[field.Name]}, {query[field.HighName]}", "from, best and to in ascending order"));
            return null;
        }

        return InputPriors.Of(field.Input).Figure.Shape == InputShape.TimeOrCost
            ? InputFigure.TimeOrCost(Math.Max(low, 1e-3), Math.Max(best, 1e-3), Math.Max(high, 1e-3)) : InputFigure.Judgement(low, best, high);
    }

    private (double Low, double High) Limit(BuildField field)
    {
        var prior = query.Basis.Prior(field.Input) ?? InputPriors.Of(field.Input);
        return (prior.Lowest, prior.Highest);
    }

    private RetentionPromise Retention()
    {
        if (query[BuildQuery.PaidIn] != BuildChoices.Options) return RetentionPromise.Cash;
        var years = Number(BuildQuery.OptionYears, "Years until options are exercised", BuildUnit.Months, 0.5, 10);
        return RetentionPromise.Options(years, Share(BuildQuery.OptionVolatility, "Volatility a year", 0.05, 2), OptionRiskFreeRate);
    }

    // "3, 5.5, 2+": months each requisition took, with a plus where it is still open.
    private SearchLengths Lengths()
    {
        var text = query[BuildQuery.Fills];
        if (text.Length == 0) return SearchLengths.LogNormal;
        var cases = text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => (Months: BuildNumber.Read(BuildUnit.Months, part.TrimEnd('+')), Happened: !part.EndsWith('+'))).ToList();
        if (cases.Count >= FewestRequisitions && cases.All(found => found.Months is > 0) && cases.Any(found => found.Happened))
            return SearchLengths.OfRequisitions(KaplanMeier.Of([.. cases.Select(found => new WatchedCase(found.Months!.Value, found.Happened))]));
        problems.Add(new BuildProblem("Your own requisitions", text, $"months of {FewestRequisitions} or more, such as 3, 5.5, 2+, with a plus where one is still open, and one filled at least"));
        return SearchLengths.LogNormal;
    }

    private double Together()
    {
        var text = query[BuildQuery.Together];
        if (text.Length == 0) return 0;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var found) && Math.Abs(found) <= 0.95) return found;
        problems.Add(new BuildProblem("Acceptance with search, correlation", text, "a number from -0.95 to 0.95"));
        return 0;
    }

    private double Share(string name, string label, double lowest, double highest) => Number(name, label, BuildUnit.Percent, lowest, highest);

    private double Number(string name, string label, BuildUnit unit, double lowest, double highest, bool isWhole = false)
    {
        const double Slack = 1e-9;
        if (BuildNumber.Read(unit, query[name]) is { } number && number >= lowest - Slack && number <= highest * (1 + Slack) && (!isWhole || number == Math.Floor(number)))
            return number;
        var kind = unit == BuildUnit.Percent ? "per cent" : isWhole ? "a whole number" : unit == BuildUnit.Dollars ? "an amount" : "a number";
        problems.Add(new BuildProblem(label, query[name], $"{kind} from {BuildNumber.Write(unit, lowest)} to {BuildNumber.Write(unit, highest)}"));
        return lowest;
    }
}
