namespace TalentMarket.Domain.Surveys;

/// <summary>What came in: the file, how it was read, and what became of its rows.</summary>
public sealed class Upload
{
    public long Id { get; init; }

    public required long SurveyId { get; init; }

    public required long EditionId { get; init; }

    public required string FileName { get; init; }

    /// <summary>Lower-case hexadecimal, of the file as received.</summary>
    public required string Sha256 { get; init; }

    public required long SizeBytes { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public required string UploadedBy { get; init; }

    /// <summary>The column mapping used, as JSON.</summary>
    public required string Mapping { get; init; }

    public required string MappingSha256 { get; init; }

    /// <summary>The file's header.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public required long RowsRead { get; init; }

    public required long RowsAccepted { get; init; }

    public required long RowsQuarantined { get; init; }

    /// <summary>Rows that repeat an earlier one exactly, whether kept or not.</summary>
    public required long RowsDuplicate { get; init; }

    /// <summary>Accepted rows whose title matched no job of ours.</summary>
    public required long RowsUnmatched { get; init; }

    /// <summary>What the file holds, as JSON; null for what was imported before it was kept.</summary>
    public string? Profile { get; init; }
}
