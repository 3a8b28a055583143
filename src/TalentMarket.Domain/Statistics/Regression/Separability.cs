namespace TalentMarket.Domain.Statistics.Regression;

/// <summary>Whether what goes with a column can be told from what goes with the others.</summary>
public abstract record Separability
{
    private Separability() { }

    public sealed record Separable : Separability;

    /// <summary>The two columns nearly always go together; variance inflation and condition number say how nearly.</summary>
    public sealed record Entangled(string Column, string With, double VarianceInflation, double ConditionNumber) : Separability
    {
        public string Reason => $"'{Column}' and '{With}' go together for nearly everybody here, so what goes with each cannot be told apart.";
    }
}
