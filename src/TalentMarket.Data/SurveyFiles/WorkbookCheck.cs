using System.Xml;

namespace TalentMarket.Data.SurveyFiles;

/// <summary>Unpacks a workbook once, counting, before any library opens it: none of them bounds what it unpacks.</summary>
internal static class WorkbookCheck
{
    private const int MaximumDepth = 64;
    private const string SharedStrings = "xl/sharedStrings.xml";

    public static void Run(Stream file)
    {
        if (file.Length > SurveyFileLimits.WorkbookBytes)
            throw new SurveyFileException($"The workbook is larger than {SurveyFileLimits.WorkbookBytes >> 20} MB. Save the sheet as CSV, which has no such limit.");
        var entries = Archive.Check(file);
        if (entries.Any(entry => entry.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new SurveyFileException("The workbook contains macros. Save it as .xlsx without macros.");
        var remaining = SurveyFileLimits.WorkbookUnpackedBytes;
        foreach (var entry in entries.Where(entry => !entry.IsFolder)) remaining -= Unpack(file, entry, remaining);
    }

    private static long Unpack(Stream file, ZipEntry entry, long remaining)
    {
        var limit = entry.Name.Equals(SharedStrings, StringComparison.OrdinalIgnoreCase) ? SurveyFileLimits.SharedStringsBytes : remaining;
        using var content = Archive.Open(file, entry, Math.Min(limit, remaining));
        using var counted = new WorkbookPartStream(content, entry);
        if (IsXml(entry)) CheckXml(counted, entry);
        else counted.CopyTo(Stream.Null);
        return counted.Position;
    }

    private static bool IsXml(ZipEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void CheckXml(Stream content, ZipEntry entry)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        try
        {
            using var xml = XmlReader.Create(content, settings);
            var text = 0L;
            var chunk = new char[4_096];
            while (xml.Read())
            {
                if (xml.Depth > MaximumDepth) throw new SurveyFileException($"The workbook's part '{entry.Name}' is nested more than {MaximumDepth} levels deep.");
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "si" or "c") text = 0;
                if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA)) continue;
                for (int read; (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0;) text += read;
                if (text > SurveyFileLimits.CellCharacters && entry.Name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
                    throw new SurveyFileException($"The workbook has a text of more than {SurveyFileLimits.CellCharacters} characters, which no cell can hold.");
            }
        }
        catch (XmlException problem)
        {
            var reason = problem.Message.Contains("DTD", StringComparison.Ordinal) ? "declares a document type, which no workbook needs" : "is not valid XML";
            throw new SurveyFileException($"The workbook's part '{entry.Name}' {reason}.", problem);
        }
    }
}
