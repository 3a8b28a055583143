namespace TalentMarket.Domain.Premiums;

/// <summary>One cell of a Kitagawa split: mean and share on each side; a side with nobody in the cell has a share of 0.</summary>
public readonly record struct KitagawaCell(double MeanA, double ShareA, double MeanB, double ShareB)
{
    internal bool IsMatched => ShareA > 0 && ShareB > 0;
}

/// <summary>Ȳ_A − Ȳ_B split into Rate Σ (r_A − r_B)(w_A + w_B) ÷ 2 and Composition Σ (w_A − w_B)(r_A + r_B) ÷ 2 over the cells both sides are in,
/// shares rescaled to 1, and a part for the people of each side who are in cells of their own (Kitagawa 1955; Ñopo 2008). The four parts add up exactly.</summary>
public sealed record Kitagawa
{
    public required double Gap { get; init; }

    /// <summary>What like people differ by.</summary>
    public required double Rate { get; init; }

    /// <summary>What the mix of people makes.</summary>
    public required double Composition { get; init; }

    /// <summary>Share of A in cells without B × (their mean − mean of the rest of A).</summary>
    public required double UnmatchedA { get; init; }

    /// <summary>Share of B in cells without A × (mean of the rest of B − their mean).</summary>
    public required double UnmatchedB { get; init; }

    /// <summary>0 to 1: people of A for whom the split is not identified.</summary>
    public required double UnmatchedShareA { get; init; }

    public required double UnmatchedShareB { get; init; }

    /// <exception cref="ArgumentException">The shares of a side do not add up to 1, or no cell has both sides.</exception>
    public static Kitagawa Of(IReadOnlyList<KitagawaCell> cells)
    {
        if (Math.Abs(cells.Sum(cell => cell.ShareA) - 1) > 1e-9 || Math.Abs(cells.Sum(cell => cell.ShareB) - 1) > 1e-9)
            throw new ArgumentException("The shares of each side must add up to 1.", nameof(cells));
        var matched = cells.Where(cell => cell.IsMatched).ToList();
        if (matched.Count == 0) throw new ArgumentException("No cell has people of both sides.", nameof(cells));
        var (inA, inB) = (matched.Sum(cell => cell.ShareA), matched.Sum(cell => cell.ShareB));
        var (meanA, meanB) = (cells.Sum(cell => cell.ShareA * cell.MeanA), cells.Sum(cell => cell.ShareB * cell.MeanB));
        var (matchedMeanA, matchedMeanB) =
            (matched.Sum(cell => cell.ShareA * cell.MeanA) / inA, matched.Sum(cell => cell.ShareB * cell.MeanB) / inB);
        return new Kitagawa
        {
            Gap = meanA - meanB,
            Rate = matched.Sum(cell => (cell.MeanA - cell.MeanB) * (cell.ShareA / inA + cell.ShareB / inB) / 2),
            Composition = matched.Sum(cell => (cell.ShareA / inA - cell.ShareB / inB) * (cell.MeanA + cell.MeanB) / 2),
            UnmatchedA = meanA - matchedMeanA,
            UnmatchedB = matchedMeanB - meanB,
            UnmatchedShareA = Math.Max(0, 1 - inA),
            UnmatchedShareB = Math.Max(0, 1 - inB),
        };
    }
}
