using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>Counts and sums of ln pay by organisation and stratum, from which the matched difference of any draw of organisations is quick.
/// Not for several threads at once.</summary>
internal sealed class MatchedCells
{
    private readonly int[] organisations;
    private readonly int[] strata;
    private readonly double[][] cells;
    private readonly double[][] sums;

    public MatchedCells(IEnumerable<Compared> people, int strata, PayElement element)
    {
        var byCell = new SortedDictionary<(int Organisation, int Stratum), double[]>();
        foreach (var (person, isTreated, organisation, stratum) in people)
        {
            if (stratum < 0 || person.Pay(element) is not > 0) continue;
            if (!byCell.TryGetValue((organisation, stratum), out var cell)) byCell.Add((organisation, stratum), cell = new double[4]);
            cell[isTreated ? 0 : 2]++;
            cell[isTreated ? 1 : 3] += Math.Log(person.Pay(element)!.Value);
        }

        organisations = [.. byCell.Keys.Select(key => key.Organisation)];
        this.strata = [.. byCell.Keys.Select(key => key.Stratum)];
        cells = [.. Enumerable.Range(0, 4).Select(part => byCell.Values.Select(cell => cell[part]).ToArray())];
        sums = [.. Enumerable.Range(0, 4).Select(_ => new double[strata])];
    }

    /// <summary>Σ mₛ (ȳ₁ₛ − ȳ₀ₛ) ÷ Σ mₛ over strata with both sides; m is the mix, by default the treated of each stratum. NaN without such strata.</summary>
    /// <param name="times">How often each organisation was drawn; null: each once.</param>
    public double LogDifference(int[]? times, double[]? mix = null)
    {
        Take(times);
        var (treated, treatedSum, controls, controlSum) = (sums[0], sums[1], sums[2], sums[3]);
        var (sum, total) = (0d, 0d);
        for (var i = 0; i < treated.Length; i++)
        {
            if (treated[i] == 0 || controls[i] == 0) continue;
            var weight = mix is null ? treated[i] : mix[i];
            sum += weight * (treatedSum[i] / treated[i] - controlSum[i] / controls[i]);
            total += weight;
        }

        return total > 0 ? sum / total : double.NaN;
    }

    /// <summary>The treated of each stratum.</summary>
    public double[] Mix(int[]? times)
    {
        Take(times);
        return [.. sums[0]];
    }

    private void Take(int[]? times)
    {
        foreach (var sum in sums) Array.Clear(sum);
        var (n1, y1, n0, y0) = (cells[0], cells[1], cells[2], cells[3]);
        var (treated, treatedSum, controls, controlSum) = (sums[0], sums[1], sums[2], sums[3]);
        for (var i = 0; i < organisations.Length; i++)
        {
            var count = times is null ? 1 : organisations[i] < 0 ? 0 : times[organisations[i]];
            if (count == 0) continue;
            var stratum = strata[i];
            treated[stratum] += count * n1[i];
            treatedSum[stratum] += count * y1[i];
            controls[stratum] += count * n0[i];
            controlSum[stratum] += count * y0[i];
        }
    }
}
