namespace TalentMarket.Domain.Accounts;

// The analyser keeps the ending for a mechanism the framework has left behind.
#pragma warning disable CA1711
/// <summary>One thing that somebody may or may not do.</summary>
public enum Permission
#pragma warning restore CA1711
{
    /// <summary>See published figures on pages and by the API.</summary>
    BrowseFigures,

    /// <summary>Take published figures away as files.</summary>
    ExportFigures,

    /// <summary>Keep composites, saved views and drafts on the server.</summary>
    KeepWork,

    /// <summary>Bring survey files in, as drafts.</summary>
    UploadSurveys,

    /// <summary>Make a draft edition the one that answers.</summary>
    PublishSurveys,

    /// <summary>Set the rules of disclosure, ageing and premiums.</summary>
    ManagePolicies,

    /// <summary>Invite people, give roles, end sessions.</summary>
    ManagePeople,

    /// <summary>Read who did what.</summary>
    ReadTrail,

    /// <summary>See how the installation is doing.</summary>
    SeeStatus,

    /// <summary>Change one's own password, passkeys, sessions and API keys.</summary>
    ManageOwnAccount,

    /// <summary>Add and correct deals and what is claimed about them.</summary>
    CurateDeals,
}
