namespace TalentMarket.Domain.Illustration;

/// <summary>A line through given points, level outside them.</summary>
internal static class Line
{
    public static double At(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double position)
    {
        if (position <= x[0]) return y[0];
        for (var i = 1; i < x.Length; i++)
            if (position < x[i])
                return y[i - 1] + (y[i] - y[i - 1]) * (position - x[i - 1]) / (x[i] - x[i - 1]);
        return y[^1];
    }
}
