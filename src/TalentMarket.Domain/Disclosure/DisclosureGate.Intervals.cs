using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Disclosure;

public static partial class DisclosureGate
{
    /// <summary>Publishes intervals of shown percentiles, rounded as they are; none that ends at the lowest or highest pay of the group.</summary>
    /// <param name="shown">The figures the gate has let through for the same group.</param>
    /// <param name="intervals">Of P10, P25, P50, P75 and P90, in order.</param>
    public static BandEstimate Publish(
        SourceClass sourceClass, string key, PublishedFigures shown, ClusteredSample sample, IReadOnlyList<QuantileInterval> intervals, DisclosurePolicy policy)
    {
        var (lowest, highest) = (sample.Values[0], sample.Values[^1]);
        return new BandEstimate
        {
            Class = sourceClass,
            Key = key,
            P10 = Interval(shown.P10, intervals[0]),
            P25 = Interval(shown.P25, intervals[1]),
            P50 = Interval(shown.P50, intervals[2]),
            P75 = Interval(shown.P75, intervals[3]),
            P90 = Interval(shown.P90, intervals[4]),
            // How many are unusual, and how large the largest is, would tell of contributors what is kept from everybody.
            Cautions = policy.MinimumOrganisations > 0 ? [] : BandSensitivity.Of(sample),
            Reliability = intervals[2] is QuantileInterval.Found median
                ? Reliabilities.Of(median.StandardError / sample.Quantile(0.5)) : Reliability.Unreliable,
        };

        PublishedInterval Interval(PublishedAmount amount, QuantileInterval interval) =>
            amount is ShownAmount of && interval is QuantileInterval.Found found && found.Low > lowest && found.High < highest
                ? new ShownInterval(Rounded(found.Low, of.Value.Currency), Rounded(found.High, of.Value.Currency), found.Method)
                : new UnavailableInterval();

        // An exact figure is known to the cent; how far it may be off is not.
        Money Rounded(double amount, Currency currency) =>
            new(policy.SignificantDigits == 0 ? Math.Round((decimal)amount, MidpointRounding.AwayFromZero) : Rounding.Money((decimal)amount, policy.SignificantDigits), currency);
    }
}
