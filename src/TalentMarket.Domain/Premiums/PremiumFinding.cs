using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>A raw estimate, or why there is none. Never shown: the gate makes of it what may be.</summary>
internal abstract record PremiumFinding
{
    public static PremiumFinding None(string reason) => new Refusal(reason);

    /// <summary>An estimate that these people of both sides stand behind.</summary>
    public static Estimate Of(double logDifference, LogInterval interval, IReadOnlyCollection<Compared> people, PayElement element) =>
        new(logDifference, interval, Side(people, true, element), Side(people, false, element));

    /// <summary>Who stands behind one side of an estimate; every person's pay of the element is known.</summary>
    public static Contributors Side(IEnumerable<Compared> people, bool isTreated, PayElement element) => Contributors.Of(people
        .Where(one => one.IsTreated == isTreated)
        .Select(one => (one.Person.OrganisationId, one.Person.Pay(element)!.Value, one.Person.EffectiveDate)));

    internal sealed record Refusal(string Reason) : PremiumFinding;

    /// <param name="LogDifference">b: the premium is eᵇ − 1.</param>
    internal sealed record Estimate(double LogDifference, LogInterval Interval, Contributors Treated, Contributors Controls) : PremiumFinding
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
