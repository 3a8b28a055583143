namespace TalentMarket.Domain.TeamBuilds;

/// <summary>Seats of one kind: how many heads, and what the market pays each a year, US dollars.</summary>
public sealed record TeamRole
{
    /// <exception cref="ArgumentException">There is no head, or pay is not above 0, or base is above the total.</exception>
    public TeamRole(int heads, double baseSalary, double totalDirectCompensation)
    {
        if (heads <= 0) throw new ArgumentException("A role has at least one head.", nameof(heads));
        if (!(baseSalary > 0 && totalDirectCompensation >= baseSalary && double.IsFinite(totalDirectCompensation)))
            throw new ArgumentException("Base salary is above 0 and not above the total.", nameof(baseSalary));
        (Heads, BaseSalary, TotalDirectCompensation) = (heads, baseSalary, totalDirectCompensation);
    }

    public int Heads { get; }

    public double BaseSalary { get; }

    public double TotalDirectCompensation { get; }
}
