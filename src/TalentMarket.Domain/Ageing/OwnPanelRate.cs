using System.Globalization;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Ageing;

/// <summary>Pay seen in one wave of a survey at one organisation in one role.</summary>
public readonly record struct PanelRow(string Organisation, string Role, DateOnly Wave, double Pay);

/// <summary>The rate at which pay moved between waves of the same survey, measured where the same organisation reports the same role twice.</summary>
public static class OwnPanelRate
{
    /// <summary>Fewest pairs of the same organisation and role between two waves.</summary>
    public const int MinimumPairs = 20;

    private const double DaysPerYear = 365.25;

    /// <summary>exp(Σ median ln change of each step ÷ years) − 1, a step being two waves that follow each other and a change
    /// ln(median pay in the later) − ln(median pay in the earlier) of one organisation and role.</summary>
    /// <exception cref="ArgumentException">A row has pay that is not above 0.</exception>
    public static PanelRate Of(IEnumerable<PanelRow> rows)
    {
        var waves = rows.GroupBy(row => row.Wave).OrderBy(wave => wave.Key).Select(wave => (Date: wave.Key, Pay: LogMedians(wave))).ToList();
        if (waves.Count < 2) return new PanelRate.Refused("One wave shows no movement: two or more are needed.");
        var (movement, organisations, pairs) = (0.0, int.MaxValue, int.MaxValue);
        foreach (var (earlier, later) in waves.Zip(waves.Skip(1)))
        {
            var both = earlier.Pay.Keys.Where(later.Pay.ContainsKey).ToList();
            if (both.Count < MinimumPairs)
                return new PanelRate.Refused($"Fewer than {MinimumPairs} organisations and roles are in the wave of {Day(earlier.Date)} and in that of {Day(later.Date)}.");
            pairs = Math.Min(pairs, both.Count);
            organisations = Math.Min(organisations, both.Select(pair => pair.Organisation).Distinct().Count());
            movement += Quantile.Type7(both.Select(pair => later.Pay[pair] - earlier.Pay[pair]).Order().ToArray(), .5);
        }

        var years = (waves[^1].Date.DayNumber - waves[0].Date.DayNumber) / DaysPerYear;
        return new PanelRate.Found(Math.Exp(movement / years) - 1, waves[0].Date, waves[^1].Date, waves.Count - 1, pairs, organisations);
    }

    private static Dictionary<(string Organisation, string Role), double> LogMedians(IEnumerable<PanelRow> wave) => wave
        .GroupBy(row => (row.Organisation, row.Role))
        .ToDictionary(seat => seat.Key, seat => Quantile.Type7(seat.Select(row => Log(row.Pay)).Order().ToArray(), .5));

    private static double Log(double pay) => pay is > 0 and < double.PositiveInfinity
        ? Math.Log(pay)
        : throw new ArgumentException("Pay lies above 0.", nameof(pay));

    private static string Day(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>What a panel says of the movement of pay.</summary>
public abstract record PanelRate
{
    private PanelRate()
    {
    }

    /// <summary>The rate per year over the waves; pairs and organisations are those of the thinnest step.</summary>
    public sealed record Found(double RatePerYear, DateOnly From, DateOnly To, int Steps, int FewestPairs, int FewestOrganisations) : PanelRate;

    public sealed record Refused(string Reason) : PanelRate;
}
