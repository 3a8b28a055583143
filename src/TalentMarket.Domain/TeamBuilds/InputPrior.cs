namespace TalentMarket.Domain.TeamBuilds;

/// <summary>What is assumed of an input until a reader says otherwise, how far it can be moved, and on whose word.</summary>
/// <param name="Lowest">How far down it can be moved.</param>
/// <param name="Highest">How far up it can be moved.</param>
/// <param name="Reason">What the source says, or why the figure is the reader's to judge.</param>
/// <param name="Address">Where that stands; null where it is an assumption.</param>
public sealed record InputPrior(BuildInput Input, InputFigure Figure, double Lowest, double Highest, string Reason, string? Address = null)
{
    /// <summary>No source gives it: it is the reader's own.</summary>
    public bool IsAssumption => Address is null;
}
