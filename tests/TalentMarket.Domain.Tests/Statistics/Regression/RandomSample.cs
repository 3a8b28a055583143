using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

/// <summary>A small sample of two regressors and an outcome, in clusters of four rows, for laws that hold for every sample.</summary>
internal sealed record RandomSample(double[][] X, double[] Y, int[] Weights)
{
    public static readonly string[] Columns = [DesignBuilder<int>.Intercept, "a", "b"];

    public static Arbitrary<RandomSample> Any => Gen.Choose(1, int.MaxValue - 1).Select(Of).ToArbitrary();

    public DesignMatrix Design => DesignOf(X);

    public int[] Clusters => [.. Enumerable.Range(0, Y.Length).Select(row => row / 4)];

    public static DesignMatrix DesignOf(IReadOnlyList<double[]> x) =>
        DesignMatrix.For(x).WithIntercept().With("a", row => row[0]).With("b", row => row[1]).Build();

    public static RandomSample Of(int seed)
    {
        var random = new Random(seed);
        var rows = random.Next(12, 60);
        double[][] x = [.. Enumerable.Range(0, rows).Select(_ => new[] { 20 * random.NextDouble() - 5, random.NextDouble() })];
        return new(x, [.. x.Select(row => 1 + row[0] - 3 * row[1] + 2 * Math.Pow(random.NextDouble(), 3))], [.. x.Select(_ => random.Next(1, 5))]);
    }
}
