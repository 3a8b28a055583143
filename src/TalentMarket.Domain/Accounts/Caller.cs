namespace TalentMarket.Domain.Accounts;

/// <summary>Who asks for something: the name that goes into the trail, and what they may do.</summary>
public sealed class Caller
{
    private Caller(string name, Guid? accountId, Guid? keyId, IReadOnlySet<Permission> permissions, string origin = "")
    {
        Origin = origin;
        Name = name;
        AccountId = accountId;
        KeyId = keyId;
        Permissions = permissions;
    }

    /// <summary>As the trail writes it.</summary>
    public string Name { get; }

    /// <summary>Null for whoever has not signed in, the command line and the product itself.</summary>
    public Guid? AccountId { get; }

    /// <summary>Null unless a program asks with an API key.</summary>
    public Guid? KeyId { get; }

    public IReadOnlySet<Permission> Permissions { get; }

    /// <summary>Where they ask from, as the trail writes it: an address, the command line or the product; empty where it is not known.</summary>
    public string Origin { get; }

    /// <summary>Whoever works on the machine itself may do everything: they could open the database as well.</summary>
    public static Caller Console(string userName) => new($"{userName} at the command line", null, null, Grants.All, "command line");

    /// <summary>The product itself, which loads and renews what it ships.</summary>
    public static Caller Product { get; } = new("TalentMarket", null, null, Grants.All, "the product");

    /// <summary>Nobody in particular, with what the installation opens to everybody.</summary>
    public static Caller Anonymous(IReadOnlySet<Permission> permissions) => new("local", null, null, permissions);

    /// <summary>A person who signed in; what is open to everybody is open to them too.</summary>
    public static Caller Account(Guid accountId, string name, Role role, IReadOnlySet<Permission> openToAll) =>
        new(name, accountId, null, Union(Grants.Of(role), openToAll));

    /// <summary>A program with a key: the key's scopes as far as its owner holds them now, and what is open to everybody.</summary>
    public static Caller ApiKey(
        Guid keyId, Guid ownerId, string ownerName, Role ownerRole, IEnumerable<Permission> scopes, IReadOnlySet<Permission> openToAll) =>
        new($"{ownerName}, by an API key", ownerId, keyId,
            Union(scopes.Where(scope => Grants.OfKeys.Contains(scope) && Grants.Of(ownerRole).Contains(scope)), openToAll));

    /// <summary>Somebody whose work goes on without them: with the one permission that it took, and that they held when they asked.</summary>
    public static Caller Absent(string name, Guid? accountId, string origin, Permission permission) =>
        new(name, accountId, null, new HashSet<Permission> { permission }, origin);

    /// <summary>The same caller, asking from there.</summary>
    public Caller From(string origin) => new(Name, AccountId, KeyId, Permissions, origin);

    public bool May(Permission permission) => Permissions.Contains(permission);

    /// <exception cref="NotPermittedException">They may not.</exception>
    public void Require(Permission permission)
    {
        if (!May(permission)) throw new NotPermittedException(permission);
    }

    private static HashSet<Permission> Union(IEnumerable<Permission> own, IEnumerable<Permission> openToAll) => [.. own, .. openToAll];
}
