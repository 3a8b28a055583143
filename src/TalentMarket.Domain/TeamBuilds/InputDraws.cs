using System.Buffers;
using MathNet.Numerics.Distributions;
using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Values of every input for every draw, input by input, in memory that is lent.</summary>
internal sealed class InputDraws : IDisposable
{
    private readonly double[] values;
    private readonly int draws;

    public InputDraws(TeamScenario scenario, int draws)
    {
        this.draws = draws;
        values = ArrayPool<double>.Shared.Rent(TeamScenario.InputCount * draws);
        for (var input = 0; input < TeamScenario.InputCount; input++)
        {
            var random = new SeededRandom(TeamSimulation.Seed, 1, input);
            var distribution = scenario[(BuildInput)input];
            var column = ColumnSpan(input);
            for (var draw = 0; draw < draws; draw++) column[draw] = distribution.At(Inner(random.Uniform()));
        }

        if (scenario.AcceptanceWithSearch != 0) Correlate(scenario);
    }

    public ReadOnlyMemory<double> Column(BuildInput input) => values.AsMemory((int)input * draws, draws);

    /// <summary>One value of each input.</summary>
    public void CopyRow(int draw, Span<double> row)
    {
        for (var input = 0; input < row.Length; input++) row[input] = values[input * draws + draw];
    }

    public void Dispose() => ArrayPool<double>.Shared.Return(values);

    // Search months become F⁻¹(Φ(ρz₁ + √(1 − ρ²)z₂)), z₁ being the normal score of the acceptance of the same draw.
    private void Correlate(TeamScenario scenario)
    {
        var acceptance = new SeededRandom(TeamSimulation.Seed, 1, (int)BuildInput.Acceptance);
        var search = new SeededRandom(TeamSimulation.Seed, 1, (int)BuildInput.SearchMonths);
        var correlation = scenario.AcceptanceWithSearch;
        var rest = Math.Sqrt(1 - correlation * correlation);
        var column = ColumnSpan((int)BuildInput.SearchMonths);
        for (var draw = 0; draw < draws; draw++)
        {
            var score = correlation * Normal.InvCDF(0, 1, Inner(acceptance.Uniform())) + rest * Normal.InvCDF(0, 1, Inner(search.Uniform()));
            column[draw] = scenario[BuildInput.SearchMonths].At(Inner(Normal.CDF(0, 1, score)));
        }
    }

    private Span<double> ColumnSpan(int input) => values.AsSpan(input * draws, draws);

    private static double Inner(double probability) => Math.Clamp(probability, 1e-12, 1 - 1e-12);
}
