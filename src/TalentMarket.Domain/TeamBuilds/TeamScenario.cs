using TalentMarket.Domain.Statistics.Distributions;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>A team to be had by buying a company or by hiring one by one, and all that is assumed about both.</summary>
public sealed record TeamScenario
{
    private readonly Distribution[] inputs;

    /// <param name="roles">At least one.</param>
    /// <param name="inputs">Every input but <see cref="BuildInput.Price"/>, which may be unknown.</param>
    /// <exception cref="ArgumentException">There is no role, or an input is missing.</exception>
    public TeamScenario(IReadOnlyList<TeamRole> roles, IReadOnlyDictionary<BuildInput, Distribution> inputs)
    {
        if (roles.Count == 0) throw new ArgumentException("A team has at least one head.", nameof(roles));
        Roles = roles;
        Heads = roles.Sum(role => role.Heads);
        MeanBaseSalary = roles.Sum(role => role.Heads * role.BaseSalary) / Heads;
        MeanPay = roles.Sum(role => role.Heads * role.TotalDirectCompensation) / Heads;
        HasPrice = inputs.ContainsKey(BuildInput.Price);
        this.inputs = [.. Enum.GetValues<BuildInput>().Select(input => inputs.TryGetValue(input, out var found) ? found
            : input == BuildInput.Price ? new FixedValue(0) : throw new ArgumentException($"{input} is missing.", nameof(inputs)))];
    }

    /// <summary>How many inputs there are.</summary>
    public static int InputCount { get; } = Enum.GetValues<BuildInput>().Length;

    public IReadOnlyList<TeamRole> Roles { get; }

    /// <summary>Seats to be filled.</summary>
    public int Heads { get; }

    /// <summary>Per head and year, US dollars.</summary>
    public double MeanBaseSalary { get; }

    /// <summary>Total direct compensation per head and year, US dollars.</summary>
    public double MeanPay { get; }

    /// <summary>Without a price only what would be worth paying is told.</summary>
    public bool HasPrice { get; }

    /// <summary>Searches that the recruiters can run at once.</summary>
    public required int SearchesAtOnce { get; init; }

    /// <summary>Months that are looked at.</summary>
    public required int HorizonMonths { get; init; }

    /// <summary>Correlation of acceptance with search months in a Gaussian copula, −1 to 1: below 0, offers are declined where searching is slow.</summary>
    public double AcceptanceWithSearch { get; init; }

    public RetentionPromise Retention { get; init; } = RetentionPromise.Cash;

    public SearchLengths Lengths { get; init; } = SearchLengths.LogNormal;

    public Distribution this[BuildInput input] => inputs[(int)input];

    /// <summary>Months until one seat is filled: search ÷ acceptance, or the median of one's own requisitions.</summary>
    internal double MonthsToFill(double acceptance, double searchMonths) =>
        Lengths.FillTimes is { } fills ? fills.Median ?? double.PositiveInfinity : acceptance > 0 ? searchMonths / acceptance : double.PositiveInfinity;

    /// <summary>The same with one input in another way.</summary>
    public TeamScenario With(BuildInput input, Distribution distribution)
    {
        var all = Enum.GetValues<BuildInput>().Where(each => HasPrice || each != BuildInput.Price).ToDictionary(each => each, each => this[each]);
        all[input] = distribution;
        return new TeamScenario(Roles, all)
        {
            SearchesAtOnce = SearchesAtOnce,
            HorizonMonths = HorizonMonths,
            AcceptanceWithSearch = AcceptanceWithSearch,
            Retention = Retention,
            Lengths = Lengths,
        };
    }
}
