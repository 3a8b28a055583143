using TalentMarket.Domain.Statistics.Regression;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>Log pay on one or two marks, with years, years squared, level, tier, hub and remote work held equal; errors clustered by organisation.</summary>
internal sealed class AdjustedPremium
{
    private readonly LeastSquaresFit fit;
    private readonly CoefficientCovariance covariance;

    private AdjustedPremium(LeastSquaresFit fit, CoefficientCovariance covariance) => (this.fit, this.covariance) = (fit, covariance);

    /// <summary>The marks are columns 0, 1….</summary>
    public static AdjustedPremium Fit(
        IReadOnlyList<SamplePerson> people, IReadOnlyList<Func<SamplePerson, bool>> marks, Func<SamplePerson, string>? further = null)
    {
        var design = DesignMatrix.For(people).WithIntercept();
        foreach (var (index, mark) in marks.Index()) design.WithFlag($"{index}", mark);
        design.With("years", person => person.Record.CareerYears!.Value)
            .With("years²", person => person.Record.CareerYears!.Value * person.Record.CareerYears!.Value)
            .WithFlag("remote", person => person.Record.Workplace == Workplace.Remote)
            .WithCategory("level", person => $"{person.Record.Level}")
            .WithCategory("tier", person => $"{person.Record.Tier}")
            .WithCategory("hub", person => person.Record.HubCode!);
        if (further is not null) design.WithCategory("further", further);
        var fit = LeastSquares.Fit(design.Build(), [.. people.Select(person => person.LogPay)]);
        return new(fit, fit.CovarianceByCluster([.. people.Select(person => person.Organisation)]));
    }

    /// <summary>The premium of one mark in each wave.</summary>
    public static Estimate[] ByWave(Func<SamplePerson, bool> isIn, Func<SamplePerson, bool> mark) =>
        [.. Sample.People.Select(wave => Fit([.. wave.Where(isIn)], [mark]).Of((0, 1)))];

    /// <summary>A sum of the marks' coefficients, each times its weight.</summary>
    public Estimate Of(params ReadOnlySpan<(int Mark, double Weight)> parts)
    {
        var weights = new Dictionary<string, double>();
        foreach (var (mark, weight) in parts) weights.Add($"{mark}", weight);
        var estimate = fit.Estimate("premium", weights, covariance);
        var limits = estimate.Interval().ShouldBeOfType<CoefficientInterval.Limits>();
        return new Estimate(estimate.Value, limits.Low, limits.High);
    }
}
