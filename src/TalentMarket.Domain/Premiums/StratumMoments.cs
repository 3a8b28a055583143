namespace TalentMarket.Domain.Premiums;

/// <summary>Both sides of one stratum.</summary>
internal readonly record struct StratumMoments(SideMoments Treated, SideMoments Controls)
{
    public bool IsMatched => Treated.Count > 0 && Controls.Count > 0;

    /// <summary>ȳ₁ₛ − ȳ₀ₛ.</summary>
    public double LogDifference => Treated.Mean - Controls.Mean;

    /// <summary>By the number of the stratum.</summary>
    public static StratumMoments[] Of(IReadOnlyList<ComparedPerson> people)
    {
        var strata = new StratumMoments[people.Count == 0 ? 0 : people.Max(person => person.Stratum) + 1];
        foreach (var person in people)
        {
            ref var stratum = ref strata[person.Stratum];
            stratum = person.IsTreated
                ? stratum with { Treated = stratum.Treated.With(person.LogPay) }
                : stratum with { Controls = stratum.Controls.With(person.LogPay) };
        }

        return strata;
    }
}

/// <summary>Count, mean and sum of squared deviations, taken up one value at a time (Welford).</summary>
internal readonly record struct SideMoments(int Count, double Mean, double SquaredDeviations)
{
    public SideMoments With(double value)
    {
        var mean = Mean + (value - Mean) / (Count + 1);
        return new SideMoments(Count + 1, mean, SquaredDeviations + (value - Mean) * (value - mean));
    }

    public double VarianceOr(double pooled) => Count > 1 ? SquaredDeviations / (Count - 1) : pooled;
}
