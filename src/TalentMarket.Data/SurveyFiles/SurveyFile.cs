using System.Text;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.SurveyFiles;

/// <summary>A survey file on disk, read once from its header to its end; nothing of it is held in memory beyond a row.</summary>
internal abstract class SurveyFile : IDisposable
{
    private static readonly byte[] ZipSignature = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] GzipSignature = [0x1F, 0x8B];
    private static readonly byte[] LegacyExcelSignature = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The texts of the header row; read first.</summary>
    public abstract IReadOnlyList<string> Header { get; }

    /// <summary>Bytes of the file on disk read so far, for progress.</summary>
    public abstract long BytesRead { get; }

    /// <summary>The rows under the header, as they come.</summary>
    /// <exception cref="SurveyFileException">The file breaks off or is not what it says.</exception>
    public abstract IEnumerable<SurveyRow> Rows();

    public abstract void Dispose();

    /// <summary>Opens a file by what is in it; its name only decides where the content leaves it open.</summary>
    public static SurveyFile Open(string path, FileLayout layout)
    {
        var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 128 * 1024 });
        try
        {
            return Open(file, layout);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The text of a CSV file, out of the gzip file or archive it may be packed in.</summary>
    public static Stream OpenText(Stream file)
    {
        var start = Start(file);
        return start.AsSpan().StartsWith(GzipSignature) ? UnpackedStream.OfGzip(file)
            : start.AsSpan().StartsWith(ZipSignature) ? Archive.OpenOnlyFile(file)
            : file;
    }

    /// <summary>True for an Excel workbook; the file stands at its beginning afterwards.</summary>
    public static bool IsWorkbook(Stream file)
    {
        var isWorkbook = Start(file).AsSpan().StartsWith(ZipSignature) && Archive.IsWorkbook(file);
        file.Position = 0;
        return isWorkbook;
    }

    /// <summary>Opens what is held in memory; it is closed with the file.</summary>
    public static SurveyFile Open(Stream file, FileLayout layout)
    {
        // windows-1252 and its like: for CSV files, and the workbook reader asks for one in any case.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var start = Start(file);
        if (start.Length == 0) throw new SurveyFileException("The file is empty.");
        if (start.AsSpan().StartsWith(LegacyExcelSignature))
            throw new SurveyFileException("The file is an old Excel workbook (.xls) or protected by a password. Save it as .xlsx without a password.");
        if (start.AsSpan().StartsWith("%PDF"u8)) throw new SurveyFileException("The file is a PDF. Expected a CSV file or an Excel workbook (.xlsx).");
        if (IsWorkbook(file)) return XlsxSurveyFile.OpenWorkbook(file, layout);
        var marked = TextLayout.MarkedEncoding(OpenText(file));
        return new CsvSurveyFile(file, OpenText(file), layout, marked);
    }

    private static byte[] Start(Stream file)
    {
        var start = new byte[4];
        file.Position = 0;
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return start[..length];
    }
}
