namespace TalentMarket.Domain.Premiums;

/// <summary>Explained + unexplained = gap, in units of the outcome.</summary>
/// <param name="UnexplainedA">x̄_A′(b_A − b*): what side A is paid above the reference.</param>
/// <param name="UnexplainedB">x̄_B′(b* − b_B): what side B is paid below it.</param>
public sealed record OaxacaTwofold(
    OaxacaReference Reference, double Gap, double UnexplainedA, double UnexplainedB, IReadOnlyList<OaxacaTerm> Terms)
{
    /// <summary>What the sides' different people make at the worth of the reference.</summary>
    public double Explained => Terms.Sum(term => term.Explained);

    public double Unexplained => UnexplainedA + UnexplainedB;
}

/// <summary>The part of one column.</summary>
public sealed record OaxacaTerm(string Name, double Explained);
