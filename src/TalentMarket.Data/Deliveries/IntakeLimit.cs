namespace TalentMarket.Data.Deliveries;

/// <summary>How much of one file is taken: known once its first bytes are here, and counted while it arrives.</summary>
internal sealed class IntakeLimit(DeliveryOptions options, long roomBytes)
{
    private bool isWorkbook;

    public void Look(ReadOnlySpan<byte> start) => isWorkbook = DeliveryKind.IsWorkbook(start);

    /// <summary>Why no more is taken; null while it is within the limits.</summary>
    public string? Refusal(long bytes) =>
        isWorkbook && bytes > options.LargestXlsxBytes
            ? $"The workbook is larger than {options.LargestXlsxMegabytes} MB, the most that is taken of one. Save its sheet as CSV."
        : bytes > options.LargestCsvBytes ? $"The file is larger than {options.LargestCsvMegabytes} MB, the most that is taken."
        : bytes > roomBytes ? $"With this file yours would fill more than the {options.StoredMegabytes} MB that are kept for one person."
        : null;
}
