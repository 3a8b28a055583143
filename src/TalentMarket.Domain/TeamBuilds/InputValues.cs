namespace TalentMarket.Domain.TeamBuilds;

/// <summary>One value of each input.</summary>
internal readonly ref struct InputValues(ReadOnlySpan<double> values)
{
    private readonly ReadOnlySpan<double> values = values;

    public double this[BuildInput input] => values[(int)input];
}
