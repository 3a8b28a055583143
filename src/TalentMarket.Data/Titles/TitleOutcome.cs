namespace TalentMarket.Data.Titles;

/// <summary>What became of decisions: what was done stays done where something else could not be.</summary>
/// <param name="Titles">How many titles were decided or taken back.</param>
/// <param name="Rows">Rows of the edition that this changed.</param>
/// <param name="Problems">What was not done and why, each with the name of whoever did something else meanwhile.</param>
public sealed record TitleOutcome(int Titles, long Rows, IReadOnlyList<string> Problems)
{
    internal static TitleOutcome Refused(string sentence) => new(0, 0, [sentence]);
}
