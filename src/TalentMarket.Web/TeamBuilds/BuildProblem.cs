namespace TalentMarket.Web.TeamBuilds;

/// <summary>What keeps a comparison from being computed.</summary>
public sealed record BuildProblem(string Field, string Found, string Expected)
{
    public override string ToString() => $"{Field}: found {(Found.Length == 0 ? "nothing" : $"“{Found}”")}, expected {Expected}.";
}
