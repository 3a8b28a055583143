using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>A raw estimate, or why there is none. Never shown: the gate makes of it what may be.</summary>
internal abstract record PremiumFinding
{
    public static PremiumFinding None(string reason) => new Refusal(reason);

    internal sealed record Refusal(string Reason) : PremiumFinding;

    /// <param name="LogDifference">b: the premium is eᵇ − 1.</param>
    internal sealed record Estimate(double LogDifference, LogInterval Interval, PremiumSide Treated, PremiumSide Controls) : PremiumFinding
    {
        /// <summary>0 to 1.</summary>
        public double? Coverage { get; init; }

        /// <summary>True for P10 and P90, which more people must stand behind.</summary>
        public bool IsTail { get; init; }
    }
}

/// <summary>95 % limits of b, or why there are none.</summary>
internal readonly record struct LogInterval(double Low, double High, string Reason)
{
    public bool Exists => Reason.Length == 0;

    public static LogInterval Of(double low, double high) => double.IsFinite(low) && double.IsFinite(high)
        ? new(low, high, "")
        : Not("Interval not available: too few draws of organisations have both sides.");

    public static LogInterval Not(string reason) => new(double.NaN, double.NaN, reason);
}

/// <summary>Who stands behind one side of an estimate, as far as disclosure asks.</summary>
internal sealed record PremiumSide
{
    public required int People { get; init; }

    /// <summary>Null where the source names none.</summary>
    public required int? Organisations { get; init; }

    public required int LargestOrganisationPeople { get; init; }

    public required double LargestOrganisationPay { get; init; }

    public required double TotalPay { get; init; }

    public required bool AllEqual { get; init; }

    public required DateOnly Latest { get; init; }

    public static PremiumSide Of(IReadOnlyCollection<PayObservation> people, PayElement element)
    {
        var organisations = people.GroupBy(person => person.OrganisationId)
            .Select(group => (group.Key, People: group.Count(), Pay: group.Sum(person => person.Pay(element)!.Value))).ToList();
        var named = organisations.Where(organisation => organisation.Key is not null).ToList();
        return new PremiumSide
        {
            People = people.Count,
            Organisations = named.Count == 0 ? null : named.Count,
            LargestOrganisationPeople = named.Select(organisation => organisation.People).DefaultIfEmpty().Max(),
            LargestOrganisationPay = named.Select(organisation => organisation.Pay).DefaultIfEmpty().Max(),
            TotalPay = organisations.Sum(organisation => organisation.Pay),
            AllEqual = people.Select(person => person.Pay(element)).Distinct().Count() <= 1,
            Latest = people.Select(person => person.EffectiveDate).DefaultIfEmpty().Max(),
        };
    }
}
