namespace TalentMarket.Domain.Accounts;

/// <summary>What whoever has not signed in may do.</summary>
public enum AnonymousAccess
{
    /// <summary>Nothing but sign in.</summary>
    None,

    /// <summary>See published figures.</summary>
    Browse,

    /// <summary>See published figures and take them away as files.</summary>
    Export,
}
