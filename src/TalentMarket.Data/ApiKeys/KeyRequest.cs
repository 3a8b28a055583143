using System.Globalization;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.ApiKeys;

/// <summary>What somebody wants a key to be.</summary>
public sealed record KeyRequest(string Name, IReadOnlySet<Permission> Scopes, int LifeDays)
{
    /// <summary>What stands in the way, field by field in whole sentences; empty when nothing does.</summary>
    public IEnumerable<string> Problems(Caller caller)
    {
        if (Name.Length is 0 or > ApiKey.LongestName)
            yield return string.Create(CultureInfo.InvariantCulture, $"The name has {Name.Length} characters, expected 1 to {ApiKey.LongestName}.");
        if (LifeDays is < 1 or > ApiKey.LongestLifeDays)
            yield return string.Create(CultureInfo.InvariantCulture, $"The life is {LifeDays} days, expected 1 to {ApiKey.LongestLifeDays}.");
        if (Scopes.Count == 0) yield return "The key may do nothing: choose at least one thing.";
        foreach (var scope in Scopes.Where(scope => !Offered(caller).Contains(scope)))
            yield return $"The key may not be given {scope}: nobody gives what they do not have, and no key changes accounts.";
    }

    /// <summary>What a caller may give a key.</summary>
    public static IReadOnlyList<Permission> Offered(Caller caller) => [.. Grants.OfKeys.Where(caller.May).Order()];
}

/// <summary>What became of it.</summary>
public abstract record KeyOutcome
{
    private KeyOutcome()
    {
    }

    /// <param name="Key">As it is kept.</param>
    /// <param name="Text">The key itself, which is nowhere else from now on.</param>
    public sealed record Created(ApiKey Key, string Text) : KeyOutcome;

    public sealed record Refused(IReadOnlyList<string> Sentences) : KeyOutcome;
}
