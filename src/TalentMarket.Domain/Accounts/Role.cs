namespace TalentMarket.Domain.Accounts;

/// <summary>What a person is here for. An account has one role, and each may do all that the one before it may.</summary>
public enum Role
{
    /// <summary>Looks at published figures.</summary>
    Viewer,

    /// <summary>Takes figures away and keeps work on the server.</summary>
    Analyst,

    /// <summary>Brings surveys in and matches their titles.</summary>
    Steward,

    /// <summary>Publishes, sets policies and looks after people.</summary>
    Admin,
}
