namespace TalentMarket.Domain.Surveys;

/// <summary>What kind of evidence a survey is. Classes never pool with each other in a percentile;
/// the order of the numbers is the order of preference.</summary>
public enum SourceClass : short
{
    /// <summary>Rows contributed in confidence by organisations.</summary>
    Confidential = 1,

    /// <summary>Public or openly licensed rows: filings, open surveys, posted ranges.</summary>
    Open = 2,

    /// <summary>A source's own percentile rows.</summary>
    Cut = 3,

    /// <summary>Generated to show how the product works; the last resort, never a headline.</summary>
    Illustrative = 4,
}
