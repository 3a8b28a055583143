namespace TalentMarket.Domain.Surveys;

/// <summary>A row that was set aside, whole, so that it can be corrected; its issues have the same upload and row number.</summary>
public sealed class QuarantinedRow
{
    public required long UploadId { get; init; }

    public required int RowNumber { get; init; }

    /// <summary>One for each of the upload's columns; more or fewer when that is the issue.</summary>
    public required IReadOnlyList<string> Cells { get; init; }
}
