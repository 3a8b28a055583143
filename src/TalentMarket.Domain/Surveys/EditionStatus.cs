namespace TalentMarket.Domain.Surveys;

public enum EditionStatus : short
{
    Draft = 1,
    Checked = 2,
    Approved = 3,
    Published = 4,
    Retired = 5,

    /// <summary>Its rows are deleted for good; only that it was there is known.</summary>
    Purged = 6,
}
