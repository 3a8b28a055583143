using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.RowReview;

/// <summary>What is out of the ordinary about a row; a flag asks a person and changes nothing.</summary>
public sealed class RowFlag
{
    public long Id { get; init; }

    public required long UploadId { get; init; }

    public required int RowNumber { get; init; }

    public required FlagKind Kind { get; init; }

    public required string Column { get; init; }

    public required string Found { get; init; }

    public required string Expected { get; init; }

    /// <summary>What would make the amount an ordinary one; null where nothing simple would.</summary>
    public PayFactor? ProposedFactor { get; init; }

    /// <summary>The pay of the row for a year, where the flag is about it.</summary>
    public decimal? Amount { get; init; }

    /// <summary>True when it is of the cells that somebody corrected, not of those the file has.</summary>
    public bool IsOfCorrection { get; init; }

    /// <summary>Looks like a monthly amount: times 12 = 144,000; null without a proposal.</summary>
    public string? Proposal => ProposedFactor is { } factor && Amount is { } amount ? PayFactors.Proposal(factor, amount) : null;

    /// <summary>As the reason why a row is set aside.</summary>
    public ImportIssue AsIssue() => new() { UploadId = UploadId, RowNumber = RowNumber, Column = Column, Found = Found, Expected = Expected, IsOfCorrection = IsOfCorrection };
}

/// <summary>Why a row is flagged. The numbers are stored: append, never renumber.</summary>
public enum FlagKind : short
{
    LowBase = 1,
    HighBase = 2,
    HighIncentive = 3,
    HighEquity = 4,
    UnusualCurrency = 5,

    /// <summary>Far below others of the same job, level and tier.</summary>
    LowOutlier = 6,

    /// <summary>Far above them.</summary>
    HighOutlier = 7,
}
