using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TalentMarket.Domain.Statistics;

/// <summary>SplitMix64 (Steele, Lea and Flood, 2014), written out because System.Random does not promise the same numbers on the next runtime.
/// Each key starts a stream of its own, so that a change to one person leaves all others as they are.</summary>
internal sealed class SeededRandom
{
    private const ulong Increment = 0x9E3779B97F4A7C15;
    private const double UniformStep = 1.0 / (1UL << 53);

    private ulong state;

    public SeededRandom(params ReadOnlySpan<int> key)
    {
        foreach (var part in key) state = Mixed(state + Increment * (ulong)(part + 1));
    }

    /// <summary>The stream of a query: the same words give the same numbers.</summary>
    public static SeededRandom For(string query)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(query));
        return new SeededRandom(BinaryPrimitives.ReadInt32LittleEndian(digest), BinaryPrimitives.ReadInt32LittleEndian(digest.AsSpan(4)));
    }

    /// <summary>0 ≤ u &lt; 1.</summary>
    public double Uniform() => (Next() >> 11) * UniformStep;

    /// <summary>One of 0 … count − 1, each as likely as another.</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    public bool Chance(double probability) => Uniform() < probability;

    public double Between(double low, double high) => low + (high - low) * Uniform();

    /// <summary>Mean 0, standard deviation 1, by Box and Muller.</summary>
    public double Normal()
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - Uniform()));
        return radius * Math.Cos(2 * Math.PI * Uniform());
    }

    /// <summary>Gamma of shape 2 with the given mean: few near zero, a long tail.</summary>
    public double GammaOfShapeTwo(double mean) => -mean / 2 * Math.Log((1 - Uniform()) * (1 - Uniform()));

    /// <summary>The index of a weight, chosen in proportion to the weights.</summary>
    public int Pick(ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        var left = Uniform() * total;
        for (var i = 0; i < weights.Length - 1; i++)
        {
            left -= weights[i];
            if (left < 0) return i;
        }

        return weights.Length - 1;
    }

    private ulong Next() => Mixed(state += Increment);

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
