using System.Buffers.Binary;
using System.Text;

namespace TalentMarket.Data.SurveyFiles;

/// <summary>Reads the directory of a zip archive itself, so that what is checked is what is unpacked.</summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const uint LocalSignature = 0x04034B50;
    private const int EndBytes = 22;
    private const int LocalBytes = 30;
    private const int MaximumDirectoryBytes = 1 << 20;

    private static SurveyFileException Damaged => new("The archive is damaged or breaks off: its directory cannot be read.");

    public static IReadOnlyList<ZipEntry> Read(Stream file)
    {
        var (count, length, start) = ReadEnd(file);
        if (count > SurveyFileLimits.ArchiveEntries)
            throw new SurveyFileException($"The archive has {count} entries; at most {SurveyFileLimits.ArchiveEntries} are read.");
        if (length > MaximumDirectoryBytes) throw Damaged;
        var directory = ReadAt(file, start, length);
        var entries = new List<ZipEntry>();
        for (var at = 0; at < directory.Length;)
        {
            if (directory.Length - at < 46 || Word(directory, at) != EntrySignature) throw Damaged;
            var nameLength = Short(directory, at + 28);
            var next = at + 46 + nameLength + Short(directory, at + 30) + Short(directory, at + 32);
            if (next > directory.Length) throw Damaged;
            entries.Add(new ZipEntry(Encoding.UTF8.GetString(directory, at + 46, nameLength), Short(directory, at + 8), Short(directory, at + 10),
                Word(directory, at + 20), Word(directory, at + 24), Word(directory, at + 42), Word(directory, at + 38)));
            at = next;
        }

        return entries.Count == count ? entries : throw Damaged;
    }

    /// <summary>Where the packed data of an entry starts; its own header must tell the directory's story.</summary>
    public static long DataOffset(Stream file, ZipEntry entry)
    {
        var header = ReadAt(file, entry.Offset, LocalBytes);
        if (Word(header, 0) != LocalSignature) throw Damaged;
        var nameLength = Short(header, 26);
        var name = Encoding.UTF8.GetString(ReadAt(file, entry.Offset + LocalBytes, nameLength));
        if (name != entry.Name || Short(header, 8) != entry.Method)
            throw new SurveyFileException($"The archive contradicts itself about its entry '{entry.Name}'.");
        return entry.Offset + LocalBytes + nameLength + Short(header, 28);
    }

    private static (int Count, int Length, long Start) ReadEnd(Stream file)
    {
        var tail = (int)Math.Min(file.Length, EndBytes + ushort.MaxValue);
        if (tail < EndBytes) throw Damaged;
        var bytes = ReadAt(file, file.Length - tail, tail);
        for (var at = tail - EndBytes; at >= 0; at--)
        {
            if (Word(bytes, at) != EndSignature || at + EndBytes + Short(bytes, at + 20) != tail) continue;
            long length = Word(bytes, at + 12);
            long start = Word(bytes, at + 16);
            if (start == uint.MaxValue || Short(bytes, at + 10) == ushort.MaxValue)
                throw new SurveyFileException("The archive uses the ZIP64 form for more than 4 GB, which is not read.");
            if (start + length != file.Length - tail + at || length > int.MaxValue || Word(bytes, at + 4) != 0) throw Damaged;
            return (Short(bytes, at + 10), (int)length, start);
        }

        throw Damaged;
    }

    private static byte[] ReadAt(Stream file, long position, int count)
    {
        if (position < 0 || position + count > file.Length) throw Damaged;
        var bytes = new byte[count];
        file.Position = position;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static int Short(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint Word(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
