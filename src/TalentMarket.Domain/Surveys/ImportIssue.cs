namespace TalentMarket.Domain.Surveys;

/// <summary>Why a row was set aside: where, what was found and what was expected.</summary>
public sealed class ImportIssue
{
    public long Id { get; init; }

    public required long UploadId { get; init; }

    public required long RowNumber { get; init; }

    public required string Column { get; init; }

    public required string Found { get; init; }

    public required string Expected { get; init; }

    /// <summary>True when it is of the cells that somebody corrected, not of those the file has.</summary>
    public bool IsOfCorrection { get; init; }

    public override string ToString() => $"Row {RowNumber}, {Column}: found {Found}, expected {Expected}.";
}
