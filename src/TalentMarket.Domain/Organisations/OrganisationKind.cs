namespace TalentMarket.Domain.Organisations;

public enum OrganisationKind : short
{
    /// <summary>Takes part in a survey under a pseudonym.</summary>
    Contributor = 1,

    /// <summary>Named in public facts or filings.</summary>
    Public = 2,

    /// <summary>Stands for rows whose source names no organisation; never counts as one.</summary>
    Unknown = 3,
}
