namespace TalentMarket.Data.SurveyFiles;

/// <summary>How much of a file is read before it is refused, so that no file can fill the memory or the disk.</summary>
internal static class SurveyFileLimits
{
    public const int Columns = 256;

    public const int LineBytes = 1 << 20;

    public const int CellCharacters = 32_767;

    /// <summary>What a text file may hold once unpacked.</summary>
    public const long TextBytes = 2L << 30;

    public const long WorkbookBytes = 25L << 20;

    /// <summary>What all parts of a workbook may hold once unpacked.</summary>
    public const long WorkbookUnpackedBytes = 512L << 20;

    /// <summary>Texts of a workbook are kept in memory while it is read.</summary>
    public const long SharedStringsBytes = 64L << 20;

    public const int ArchiveEntries = 200;

    /// <summary>More than this from one packed byte is no real text; the first megabyte of an entry is let through.</summary>
    public const int UnpackedPerPackedByte = 100;

    public const long RatioGraceBytes = 1L << 20;
}
