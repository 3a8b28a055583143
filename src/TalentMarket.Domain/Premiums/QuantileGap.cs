using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>ln of the ratio of quantiles of both sides, for any draw of organisations; matched, controls weigh n₁ₛ ÷ n₀ₛ of their stratum.
/// Quantiles are those of <see cref="Statistics.WeightedQuantile.Averaged"/>, all in one pass. Not for several threads at once.</summary>
internal sealed class QuantileGap
{
    private const double Tolerance = 1e-12;

    private readonly Side treated;
    private readonly Side controls;
    private readonly double[] ofTreated;
    private readonly double[] ofControls;
    private readonly bool isMatched;

    public QuantileGap(IReadOnlyList<Compared> people, int strata, PayElement element, bool isMatched)
    {
        this.isMatched = isMatched;
        (ofTreated, ofControls) = (new double[strata], new double[strata]);
        var paid = people.Where(compared => compared.Person.Pay(element) is > 0 && (!isMatched || compared.IsMatchable)).ToList();
        treated = new Side(paid.Where(compared => compared.IsTreated), element);
        controls = new Side(paid.Where(compared => !compared.IsTreated), element);
    }

    /// <summary>One for each of the ascending probabilities; NaN where a side is empty.</summary>
    /// <param name="times">How often each organisation was drawn; null: each once.</param>
    public double[] LogRatios(int[]? times, double[] probabilities)
    {
        treated.Take(times);
        controls.Take(times);
        if (isMatched) Match();
        var (above, below) = (treated.Quantiles(probabilities), controls.Quantiles(probabilities));
        for (var i = 0; i < above.Length; i++) above[i] = Math.Log(above[i] / below[i]);
        return above;
    }

    private void Match()
    {
        treated.SumInto(ofTreated);
        controls.SumInto(ofControls);
        for (var i = 0; i < treated.Weights.Length; i++)
            if (ofControls[treated.Strata[i]] == 0) treated.Weights[i] = 0;
        for (var i = 0; i < controls.Weights.Length; i++)
            if (controls.Weights[i] > 0) controls.Weights[i] *= ofTreated[controls.Strata[i]] / ofControls[controls.Strata[i]];
    }

    private sealed class Side
    {
        private readonly double[] pay;
        private readonly int[] organisations;

        public Side(IEnumerable<Compared> people, PayElement element)
        {
            var ascending = people.OrderBy(compared => compared.Person.Pay(element)!.Value).ThenBy(compared => compared.Person.Id).ToList();
            pay = [.. ascending.Select(compared => compared.Person.Pay(element)!.Value)];
            Strata = [.. ascending.Select(compared => compared.Stratum)];
            organisations = [.. ascending.Select(compared => compared.Organisation)];
            Weights = new double[pay.Length];
        }

        public int[] Strata { get; }

        public double[] Weights { get; }

        public void Take(int[]? times)
        {
            if (times is null)
            {
                Array.Fill(Weights, 1);
                return;
            }

            for (var i = 0; i < Weights.Length; i++) Weights[i] = organisations[i] < 0 ? 0 : times[organisations[i]];
        }

        public void SumInto(double[] strata)
        {
            Array.Clear(strata);
            for (var i = 0; i < Weights.Length; i++) strata[Strata[i]] += Weights[i];
        }

        public double[] Quantiles(double[] probabilities)
        {
            var found = new double[probabilities.Length];
            var total = 0d;
            foreach (var weight in Weights) total += weight;
            Array.Fill(found, double.NaN);
            if (total <= 0) return found;
            var (cumulative, next, lower) = (0d, 0, -1);
            for (var i = 0; i < pay.Length && next < found.Length; i++)
            {
                if (Weights[i] == 0) continue;
                // The step before ended exactly at the probability: the quantile lies half-way to this value.
                if (lower >= 0) (found[next++], lower) = ((pay[lower] + pay[i]) / 2, -1);
                cumulative += Weights[i];
                while (next < found.Length && cumulative > probabilities[next] * total + Tolerance * total) found[next++] = pay[i];
                if (next < found.Length && cumulative >= probabilities[next] * total - Tolerance * total) lower = i;
            }

            if (lower >= 0) found[next] = pay[lower];
            return found;
        }
    }
}
