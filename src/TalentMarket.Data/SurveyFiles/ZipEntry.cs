namespace TalentMarket.Data.SurveyFiles;

/// <summary>An entry of a zip archive as its directory states it.</summary>
internal sealed record ZipEntry(string Name, int Flags, int Method, long PackedBytes, long UnpackedBytes, long Offset, uint Attributes)
{
    public const int Stored = 0;
    public const int Deflated = 8;

    private static readonly string[] ArchiveEndings = [".zip", ".gz", ".7z", ".rar", ".xlsx", ".xlsm", ".xlsb", ".docx"];

    // Unix keeps the kind of a file in the upper half of the attributes; 0xA000 is a symbolic link.
    public bool IsLink => (Attributes >> 16 & 0xF000) == 0xA000;

    public bool IsEncrypted => (Flags & 0x2041) != 0;

    public bool IsFolder => Name.EndsWith('/');

    public bool HasUnsafeName => Name.Length == 0 || Name.Length > 255 || Name[0] == '/' || Name.AsSpan().IndexOfAny('\\', ':') >= 0
        || Name.Any(char.IsControl) || Name.Split('/').Contains("..");

    public bool IsArchive => ArchiveEndings.Any(ending => Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
