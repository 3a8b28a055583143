using System.Text;

namespace TalentMarket.Data.Deliveries;

/// <summary>What the first bytes of a file say about it; its name says nothing.</summary>
internal static class DeliveryKind
{
    public const int Bytes = 512;

    private const int LocalHeaderBytes = 30;

    // The entries that workbooks begin with, in whichever program they were made.
    private static readonly string[] WorkbookParts = ["[Content_Types].xml", "_rels/", "docProps/", "xl/", "customXml/"];

    private static readonly string[] MarkupTags = ["<!doctype", "<html", "<?xml", "<table", "<head", "<body", "<script"];

    /// <summary>True for an Excel workbook, as far as its first entry tells.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith("PK\u0003\u0004"u8) || start.Length < LocalHeaderBytes) return false;
        var nameLength = Math.Min(start[26] | start[27] << 8, start.Length - LocalHeaderBytes);
        var name = Encoding.UTF8.GetString(start.Slice(LocalHeaderBytes, nameLength));
        return WorkbookParts.Any(part => name.StartsWith(part, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Why a file can be no survey, in a sentence; null where its start does not tell.</summary>
    public static string? Refusal(ReadOnlySpan<byte> start)
    {
        if (start.Length == 0) return "The file is empty.";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return "The file is an old Excel workbook (.xls) or protected by a password. Save it as .xlsx without a password.";
        if (start.StartsWith("%PDF"u8)) return "The file is a PDF. Expected a CSV file or an Excel workbook (.xlsx).";
        if (IsMarkup(start)) return "The file is a web page (HTML or XML), not a table. Export the table as CSV or as an Excel workbook (.xlsx).";
        if (start.StartsWith("{\\rtf"u8)) return "The file is a text document (RTF). Expected a CSV file or an Excel workbook (.xlsx).";
        return null;
    }

    private static bool IsMarkup(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return MarkupTags.Any(tag => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
    }
}
