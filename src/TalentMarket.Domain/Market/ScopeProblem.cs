namespace TalentMarket.Domain.Market;

/// <summary>A parameter of an address or an API call that cannot be read.</summary>
public sealed record ScopeProblem(string Parameter, string Found, string Expected)
{
    public override string ToString() => $"{Parameter}: found '{Found}', expected {Expected}.";
}
