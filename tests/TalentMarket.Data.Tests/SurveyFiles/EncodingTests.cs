using System.Text;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.SurveyFiles;

namespace TalentMarket.Data.Tests.SurveyFiles;

/// <summary>Thirty files: what comes out is what went in, or a sentence; never other letters in silence.</summary>
public sealed class EncodingTests
{
    private const string Western = "ville;paye;société\nGenève;1;Crème & Œuvre – «été»\nMünchen;2;Größe €\n";
    private const string CentralEuropean = "miasto;płaca;firma\nŁódź;1;Źródło\nKošice;2;Ťuk a ťuk\n";
    private const string Everything = "市;給与;ville\n東京;1;Łódź 🧠\n大阪;2;Genève\n";

    // As the file is written, then what is asked of its first bytes alone, as an upload does.
    public static TheoryData<string, string, bool> Recognised => new()
    {
        { Western, "utf-8", false }, { Western, "utf-8", true }, { Western, "utf-16", true }, { Western, "utf-16BE", true }, { Western, "utf-16", false }, { Western, "utf-16BE", false },
        { Western, "windows-1252", false }, { CentralEuropean, "windows-1250", false }, { CentralEuropean, "utf-8", false }, { CentralEuropean, "utf-16", true },
        { Everything, "utf-8", false }, { Everything, "utf-8", true }, { Everything, "utf-16", true }, { Everything, "utf-16BE", true },
    };

    // Named in the mapping, with what a mark says going before it.
    public static TheoryData<string, string, bool, string> Named => new()
    {
        { Western, "windows-1252", false, "windows-1252" }, { CentralEuropean, "windows-1250", false, "windows-1250" }, { Western, "utf-8", true, "windows-1252" },
        { Western, "utf-16", true, "utf-8" }, { Western, "utf-16BE", true, "utf-8" }, { Western, "utf-16BE", true, "utf-16" }, { Everything, "utf-16", false, "utf-16" },
    };

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "a western file as UTF-8", Of(Western, "windows-1252", false), "utf-8" },
        { "a central European file as UTF-8", Of(CentralEuropean, "windows-1250", false), "utf-8" },
        { "a byte that UTF-8 has not", [.. "a;b\nGen"u8, 0xFF, .. ";1\n"u8], "utf-8" },
        { "an overlong form", [.. "a;b\nGen"u8, 0xC0, 0xAF, .. ";1\n"u8], "utf-8" },
        { "half a character in UTF-8", [.. "a;b\n"u8, 0xED, 0xA0, 0x80, .. ";1\n"u8], "utf-8" },
        { "a wrong byte behind a mark", [0xEF, 0xBB, 0xBF, .. "a;b\nGen"u8, 0xE8, .. ";1\n"u8], "utf-8" },
        { "a wrong byte behind a mark that the mapping does not know of", [0xEF, 0xBB, 0xBF, .. "a;b\nGen"u8, 0xE8, .. ";1\n"u8], "windows-1252" },
        { "half a character in UTF-16", [.. Of("a;b\nGen;1\n", "utf-16", true)[..^4], 0x00, 0xD8, 0x0A, 0x00], "utf-8" },
        { "UTF-16 that ends within a character", Of(Western, "utf-16", true)[..^1], "utf-8" },
    };

    [Theory]
    [MemberData(nameof(Recognised))]
    public void UP_12_what_the_bytes_say_is_read_as_it_was_written(string text, string encoding, bool isMarked)
    {
        using var file = new SampleFile(Of(text, encoding, isMarked));

        var preview = FilePreview.Read(file.Path, null);

        preview.Problem.ShouldBeNull();
        string.Concat(preview.Rows.Select(row => string.Join(';', row.Cells) + '\n').Prepend(string.Join(';', preview.Header) + '\n')).ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void UP_12_what_the_mapping_or_a_mark_names_is_read_as_it_was_written(string text, string encoding, bool isMarked, string named)
    {
        var (header, rows) = SurveyFileSample.Read(Of(text, encoding, isMarked), SurveyFileSample.Plain with { Encoding = named, Delimiter = ';' });

        string.Concat(rows.Select(row => string.Join(';', row.Cells) + '\n').Prepend(string.Join(';', header) + '\n')).ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void UP_12_bytes_that_are_no_text_of_their_encoding_are_refused(string kind, byte[] content, string named) =>
        SurveyFileSample.Refusal(content, SurveyFileSample.Plain with { Encoding = named, Delimiter = ';' }).ShouldContain("is not in the encoding it is read in", customMessage: kind);

    [Fact]
    public void UP_12_thirty_files_are_tried() => (Recognised.Count + Named.Count + Refused.Count).ShouldBe(30);

    private static byte[] Of(string text, string name, bool isMarked)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        return [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }

    private sealed class SampleFile : IDisposable
    {
        public SampleFile(byte[] content) => File.WriteAllBytes(Path, content);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
