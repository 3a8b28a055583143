using System.Collections.Frozen;

namespace TalentMarket.Domain.Accounts;

/// <summary>The one table of who may do what.</summary>
public static class Grants
{
    private static readonly FrozenDictionary<Permission, Role> Lowest = new Dictionary<Permission, Role>
    {
        [Permission.BrowseFigures] = Role.Viewer,
        [Permission.ManageOwnAccount] = Role.Viewer,
        [Permission.ExportFigures] = Role.Analyst,
        [Permission.KeepWork] = Role.Analyst,
        [Permission.CurateDeals] = Role.Analyst,
        [Permission.UploadSurveys] = Role.Steward,
        [Permission.PublishSurveys] = Role.Admin,
        [Permission.ManagePolicies] = Role.Admin,
        [Permission.ManagePeople] = Role.Admin,
        [Permission.ReadTrail] = Role.Admin,
        [Permission.SeeStatus] = Role.Admin,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> ByRole = Enum.GetValues<Role>().ToFrozenDictionary(
        role => role,
        role => Lowest.Where(grant => grant.Value <= role).Select(grant => grant.Key).ToFrozenSet());

    /// <summary>Everything there is to be permitted.</summary>
    public static IReadOnlySet<Permission> All { get; } = Enum.GetValues<Permission>().ToFrozenSet();

    /// <summary>What an API key can be given: what changes accounts takes a person who signed in.</summary>
    public static IReadOnlySet<Permission> OfKeys { get; } =
        Enum.GetValues<Permission>().Except([Permission.ManageOwnAccount, Permission.ManagePeople]).ToFrozenSet();

    public static IReadOnlySet<Permission> Of(Role role) => ByRole[role];

    public static IReadOnlySet<Permission> Of(AnonymousAccess access) => access switch
    {
        AnonymousAccess.Browse => FrozenSet.Create(Permission.BrowseFigures),
        AnonymousAccess.Export => FrozenSet.Create(Permission.BrowseFigures, Permission.ExportFigures),
        _ => FrozenSet<Permission>.Empty,
    };

    /// <summary>Whoever sits at the machine itself may keep work on it as well, where exports are open to all.</summary>
    public static IReadOnlySet<Permission> Of(AnonymousAccess access, bool isAtTheMachine) =>
        isAtTheMachine && access == AnonymousAccess.Export ? FrozenSet.Create([.. Of(access), Permission.KeepWork]) : Of(access);

    /// <summary>The lowest role that holds a permission.</summary>
    public static Role RoleFor(Permission permission) => Lowest[permission];
}
