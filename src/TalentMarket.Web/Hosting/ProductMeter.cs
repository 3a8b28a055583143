using System.Diagnostics.Metrics;

namespace TalentMarket.Web.Hosting;

/// <summary>What the product counts of itself beside what its framework does. No count says what was asked or by whom.</summary>
internal static class ProductMeter
{
    public const string Name = "TalentMarket";

    private static readonly Meter Meter = new(Name);

    /// <summary>Answers given, by where they came from: memory, or the store.</summary>
    public static Counter<long> Answers { get; } = Meter.CreateCounter<long>("talentmarket.answers", "{answer}", "Answers given");

    /// <summary>Seconds that finding an answer took, its wait for a turn left out.</summary>
    public static Histogram<double> Searches { get; } = Meter.CreateHistogram<double>("talentmarket.search.duration", "s", "Time to find an answer");
}
