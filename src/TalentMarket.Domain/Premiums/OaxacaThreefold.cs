namespace TalentMarket.Domain.Premiums;

/// <summary>Endowments + coefficients + interaction = gap, in units of the outcome.</summary>
public sealed record OaxacaThreefold(double Gap, IReadOnlyList<OaxacaThreefoldTerm> Terms)
{
    /// <summary>What the sides' different people make, at the worth of side B.</summary>
    public double Endowments => Terms.Sum(term => term.Endowments);

    /// <summary>What their different worth makes, for the people of side B.</summary>
    public double Coefficients => Terms.Sum(term => term.Coefficients);

    /// <summary>What both make together.</summary>
    public double Interaction => Terms.Sum(term => term.Interaction);
}

/// <summary>The part of one column.</summary>
public sealed record OaxacaThreefoldTerm(string Name, double Endowments, double Coefficients, double Interaction);
