namespace TalentMarket.Domain.Illustration;

/// <summary>A log pay difference over the waves: a line from the first wave to a peak, and a line from there to the last.</summary>
internal readonly record struct PremiumPath(double First, double Peak, int PeakWave, double Last)
{
    private const int LastWave = WaveCalendar.Waves - 1;

    public static PremiumPath Constant(double difference) => Rising(difference, difference);

    public static PremiumPath Rising(double first, double last) => new(first, last, LastWave, last);

    public double At(int wave) => wave <= PeakWave
        ? First + (Peak - First) * wave / PeakWave
        : Peak + (Last - Peak) * (wave - PeakWave) / (LastWave - PeakWave);
}
