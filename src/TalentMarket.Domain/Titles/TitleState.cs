namespace TalentMarket.Domain.Titles;

/// <summary>How far a title of an edition is matched.</summary>
public enum TitleState
{
    /// <summary>Rows of it have no job, and nobody said that this is right.</summary>
    Undecided,

    /// <summary>By our rules or by the file itself.</summary>
    Matched,

    /// <summary>A person said which job it is.</summary>
    Decided,

    /// <summary>A person said that it is none of ours.</summary>
    NoJob,
}
