namespace TalentMarket.Domain.Market;

/// <summary>Whole years of career experience, both ends within; the last band is open.</summary>
public readonly record struct ExperienceBand : IComparable<ExperienceBand>
{
    private ExperienceBand(int fromYears, int? toYears) => (FromYears, ToYears) = (fromYears, toYears);

    /// <summary>The only cut points there are, so that no two answers differ by a sliver of years.</summary>
    public static IReadOnlyList<ExperienceBand> All { get; } =
        [new(0, 1), new(2, 3), new(4, 6), new(7, 10), new(11, 15), new(16, null)];

    public int FromYears { get; }

    public int? ToYears { get; }

    /// <summary>0-1, 16-plus: as an address writes it.</summary>
    public string Code => ToYears is null ? $"{FromYears}-plus" : $"{FromYears}-{ToYears}";

    /// <summary>The first year of the next band: a band holds FromYears ≤ years &lt; BelowYears.</summary>
    public int? BelowYears => ToYears + 1;

    public static ExperienceBand? Find(string code) =>
        All.Cast<ExperienceBand?>().FirstOrDefault(band => string.Equals(band!.Value.Code, code, StringComparison.OrdinalIgnoreCase));

    public int CompareTo(ExperienceBand other) => FromYears.CompareTo(other.FromYears);

    public override string ToString() => ToYears is null ? $"{FromYears}+ years" : $"{FromYears}–{ToYears} years";

    public static bool operator <(ExperienceBand left, ExperienceBand right) => left.CompareTo(right) < 0;

    public static bool operator <=(ExperienceBand left, ExperienceBand right) => left.CompareTo(right) <= 0;

    public static bool operator >(ExperienceBand left, ExperienceBand right) => left.CompareTo(right) > 0;

    public static bool operator >=(ExperienceBand left, ExperienceBand right) => left.CompareTo(right) >= 0;
}
