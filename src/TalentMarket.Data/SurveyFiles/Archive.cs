using System.IO.Compression;

namespace TalentMarket.Data.SurveyFiles;

/// <summary>A zip archive, refused in one sentence before anything of it is unpacked if it is not an ordinary one.</summary>
internal static class Archive
{
    public static bool IsWorkbook(Stream file) =>
        ZipDirectory.Read(file).Any(entry => entry.Name is "[Content_Types].xml" or "xl/workbook.xml");

    /// <summary>The one data file of an archive that holds one.</summary>
    public static Stream OpenOnlyFile(Stream file)
    {
        var entries = Check(file);
        var data = entries.Where(entry => !entry.IsFolder && !entry.Name.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
        if (data.Count != 1)
            throw new SurveyFileException($"The archive holds {data.Count} files{Listed(data)}. Expected exactly one data file.");
        return Open(file, data[0], SurveyFileLimits.TextBytes);
    }

    public static Stream Open(Stream file, ZipEntry entry, long limitBytes)
    {
        var packed = new PartStream(file, ZipDirectory.DataOffset(file, entry), entry.PackedBytes);
        Stream content = entry.Method == ZipEntry.Stored ? packed : new DeflateStream(packed, CompressionMode.Decompress);
        return UnpackedStream.Of(content, limitBytes, $"The archive's entry '{entry.Name}'");
    }

    public static IReadOnlyList<ZipEntry> Check(Stream file)
    {
        var entries = ZipDirectory.Read(file);
        foreach (var entry in entries)
            if (Problem(entry) is { } problem)
                throw new SurveyFileException($"The archive's entry '{Shown(entry)}' {problem}.");
        if (entries.GroupBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new SurveyFileException($"The archive has the entry '{twice.Key}' {twice.Count()} times.");
        CheckOverlap(file, entries);
        return entries;
    }

    private static string? Problem(ZipEntry entry) =>
        entry.HasUnsafeName ? "has a name that leads out of the archive"
        : entry.IsEncrypted ? "is encrypted; save it without a password"
        : entry.IsLink ? "is a link, not a file"
        : entry.IsArchive ? "is an archive in the archive"
        : entry.Method is not (ZipEntry.Stored or ZipEntry.Deflated) ? $"is packed by method {entry.Method}; deflate is expected"
        : entry.PackedBytes == uint.MaxValue || entry.UnpackedBytes == uint.MaxValue || entry.Offset == uint.MaxValue ? "uses the ZIP64 form for more than 4 GB, which is not read"
        : null;

    // Entries that share packed bytes are how a small archive unpacks without end.
    private static void CheckOverlap(Stream file, IReadOnlyList<ZipEntry> entries)
    {
        long end = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Offset))
        {
            if (entry.Offset < end) throw new SurveyFileException($"The archive's entry '{entry.Name}' overlaps another.");
            end = ZipDirectory.DataOffset(file, entry) + entry.PackedBytes;
        }
    }

    private static string Listed(List<ZipEntry> entries) =>
        entries.Count == 0 ? "" : $" ({string.Join(", ", entries.Take(5).Select(entry => entry.Name))}{(entries.Count > 5 ? ", …" : "")})";

    private static string Shown(ZipEntry entry) =>
        new([.. entry.Name.Take(80).Select(character => char.IsControl(character) ? '\uFFFD' : character)]);
}
