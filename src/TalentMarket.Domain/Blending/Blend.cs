using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Blending;

/// <summary>One distribution of several surveys.</summary>
public sealed class Blend
{
    private readonly IReadOnlyList<BlendSource> sources;

    private Blend(IReadOnlyList<BlendSource> sources, BlendMethod method)
    {
        this.sources = sources;
        Method = method;
        var total = sources.Sum(source => source.Weight);
        Shares = sources.ToDictionary(source => source.Name, source => source.Weight / total);
        Percentiles = PayDistribution.Probabilities
            .Where(probability => sources.All(source => source.Distribution.Gives(probability)))
            .ToDictionary(probability => probability, AmountAt);
        Heterogeneity = Heterogeneity.Of(sources);
    }

    public BlendMethod Method { get; }

    /// <summary>Each source's part of the whole; they sum to 1.</summary>
    public IReadOnlyDictionary<string, double> Shares { get; }

    /// <summary>Of P10, P25, P50, P75 and P90 those that every source gives: percentiles are blended only like with like.</summary>
    public IReadOnlyDictionary<double, double> Percentiles { get; }

    /// <summary>Null where it cannot be said: one source, or quartiles missing.</summary>
    public Heterogeneity? Heterogeneity { get; }

    /// <summary>The blend of sources that weigh something.</summary>
    /// <exception cref="ArgumentException">None weighs anything, or two have the same name.</exception>
    public static Blend Of(IEnumerable<BlendSource> sources, BlendMethod method = BlendMethod.Mixture)
    {
        var weighing = sources.Where(source => source.Weight > 0).OrderBy(source => source.Name, StringComparer.Ordinal).ToList();
        if (weighing.Count == 0) throw new ArgumentException("A blend has a source that weighs something.", nameof(sources));
        if (weighing.DistinctBy(source => source.Name).Count() < weighing.Count)
            throw new ArgumentException("The sources of a blend have names of their own.", nameof(sources));
        return new Blend(weighing, method);
    }

    /// <summary>The blend without each of its sources in turn; empty for a blend of one.</summary>
    public IEnumerable<LeftOut> LeaveOneOut() => sources.Count < 2 ? [] : sources.Select(source =>
        new LeftOut(source.Name, new Blend([.. sources.Where(other => other != source)], Method)));

    /// <summary>The blended amount at a probability. A mixture lies between the least and the greatest of its sources' amounts there.</summary>
    public double AmountAt(double probability)
    {
        var amounts = sources.Select(source => source.Distribution.AmountAt(probability)).ToList();
        return Method == BlendMethod.WeightedMean
            ? sources.Zip(amounts, (source, amount) => Shares[source.Name] * amount).Sum()
            : SurveyDistribution.Bisect(ShareUpTo, probability, amounts.Min(), amounts.Max());
    }

    /// <summary>Σ wₛFₛ(x): the share of all people paid at most the amount.</summary>
    public double ShareUpTo(double amount) =>
        sources.Sum(source => Shares[source.Name] * source.Distribution.ShareUpTo(amount));
}

/// <summary>A blend without one of its sources.</summary>
public sealed record LeftOut(string Name, Blend Without)
{
    /// <summary>Median without the source ÷ median with it − 1; null where a median is missing.</summary>
    public double? MedianChangeRate(Blend with) =>
        with.Percentiles.TryGetValue(.5, out var whole) && Without.Percentiles.TryGetValue(.5, out var rest) ? rest / whole - 1 : null;
}
