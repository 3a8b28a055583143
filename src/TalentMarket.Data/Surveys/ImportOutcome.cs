namespace TalentMarket.Data.Surveys;

/// <summary>How an import ended: with an account of its rows, or refused with nothing stored.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <param name="Duplicate">Rows that repeat an earlier one exactly, kept or not as the mapping says.</param>
    /// <param name="Unmatched">Accepted rows whose title leads to no job of ours.</param>
    /// <param name="Issues">The first issues, as sentences.</param>
    /// <param name="UnmatchedTitles">The most frequent titles without a job.</param>
    public sealed record Account(
        string SurveyCode, DateOnly EffectiveDate, int Version, bool IsPublished, bool KeepsDuplicates,
        long Read, long Accepted, long Quarantined, long Duplicate, long Unmatched,
        IReadOnlyList<string> Issues, IReadOnlyList<TitleCount> UnmatchedTitles) : ImportOutcome
    {
        /// <summary>Rows that the mapping says not to read.</summary>
        public long LeftOut { get; init; }
    }

    /// <param name="Sentences">What is wrong with the file, the mapping or the request.</param>
    public sealed record Refused(IReadOnlyList<string> Sentences) : ImportOutcome;
}

/// <param name="Nearest">The job whose titles are most like it, for a person to judge; null where none is much like it.</param>
public sealed record TitleCount(string Title, long Rows, string? Nearest);

/// <summary>How far an import is.</summary>
public sealed record ImportProgress(long RowsRead, long BytesRead, long BytesTotal);
