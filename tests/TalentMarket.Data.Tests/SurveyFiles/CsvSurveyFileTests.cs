using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Data.SurveyFiles;

namespace TalentMarket.Data.Tests.SurveyFiles;

public sealed class CsvSurveyFileTests
{
    private static readonly int RoundTrips = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 10_000 : 200;

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void UP_13_the_delimiter_is_found_out(string delimiter)
    {
        var (header, rows) = Read($"a{delimiter}b\r\n1{delimiter}2\r\n");

        header.ShouldBe(["a", "b"]);
        rows.ShouldHaveSingleItem().Cells.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void UP_13_row_numbers_are_lines_of_the_file()
    {
        var (_, rows) = Read("a,b\n1,\"two\nlines\"\n\n3,4\n");

        rows.Select(row => row.RowNumber).ShouldBe([2, 5]);
        rows[0].Cells[1].ShouldBe("two\nlines");
    }

    [Fact]
    public void Lines_above_the_header_are_passed_over() =>
        SurveyFileSample.Read("A survey\n\na,b\n1,2\n"u8.ToArray(), SurveyFileSample.Plain with { HeaderRow = 3, Delimiter = ',' }).Header.ShouldBe(["a", "b"]);

    [Fact]
    public void Gzip_and_an_archive_of_one_file_read_like_the_file_itself()
    {
        var plain = Encoding.UTF8.GetBytes("a,b\n1,2\n");

        SurveyFileSample.Read(Gzip(plain)).Rows[0].Cells.ShouldBe(["1", "2"]);
        SurveyFileSample.Read(new ZipSamples().Add("__MACOSX/._x", "junk").Add("pay/x.csv", plain).ToArray()).Rows[0].Cells.ShouldBe(["1", "2"]);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("windows-1252", false)]
    public void Encodings_are_read_as_they_are_named(string name, bool hasMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("ville,paye\nGenève,1\n")];

        SurveyFileSample.Read(content, SurveyFileSample.Plain with { Encoding = hasMark ? "utf-8" : name, Delimiter = ',' }).Rows[0].Cells[0].ShouldBe("Genève");
    }

    [Fact]
    public void Text_of_another_encoding_is_refused_and_never_guessed() => SurveyFileSample.Refusal([.. "a,b\nGen"u8, 0xE8, .. "ve,1\n"u8]).ShouldBe(
        "The text after line 1 is not in the encoding it is read in. Name the file's encoding in the mapping, such as windows-1252.");

    [Fact]
    public void An_unknown_encoding_is_refused() => SurveyFileSample.Refusal("a\n1"u8.ToArray(), SurveyFileSample.Plain with { Encoding = "klingon" }).ShouldBe(
        "The mapping names the encoding 'klingon', which is not known. Expected a name such as utf-8 or windows-1252.");

    [Fact]
    public void UP_13_a_quotation_mark_out_of_place_is_named_with_its_line() =>
        SurveyFileSample.Refusal("a,b\n1,\"2\"x\n"u8.ToArray()).ShouldBe("Line 2 is not valid CSV: a quotation mark is out of place or not closed.");

    [Fact]
    public void An_empty_file_is_refused() => SurveyFileSample.Refusal([]).ShouldBe("The file is empty.");

    [Fact]
    public void A_header_beyond_the_end_is_refused() =>
        SurveyFileSample.Refusal("a,b\n"u8.ToArray(), SurveyFileSample.Plain with { HeaderRow = 4 }).ShouldBe(
            "The file ends before row 4, where the mapping says its header is.");

    [Fact]
    public void A_gzip_file_cut_anywhere_is_never_taken_for_whole()
    {
        var whole = Gzip(Encoding.UTF8.GetBytes("a,b\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"{i},{i * 7919 % 1000}\n"))));

        for (var length = 3; length < whole.Length; length += 7)
            SurveyFileSample.Refusal(whole[..length]).ShouldStartWith("The gzip file is damaged or breaks off");
    }

    // What a writer by RFC 4180 quotes comes back cell by cell.
    [Fact]
    public void UP_13_any_cells_come_back() => Prop.ForAll(
        (from rows in Gen.NonEmptyListOf(Gen.ArrayOf(Gen.Elements("", "x", "a,b", "a;b", "a\tb|c", "say \"so\"", "\"", "line\nbreak", "line\r\nbreak", "\r", " space ", "é", "🧠", "=1+1", "0"), 3))
         from delimiter in Gen.Elements(',', ';', '\t', '|')
         from end in Gen.Elements("\r\n", "\n")
         select (Rows: rows, Delimiter: delimiter, End: end)).ToArbitrary(),
        file =>
        {
            var text = string.Join(file.Delimiter, "a", "b", "c") + file.End + string.Concat(file.Rows.Select(row => string.Join(file.Delimiter, row.Select(Quoted)) + file.End));
            return SurveyFileSample.Read(Encoding.UTF8.GetBytes(text), SurveyFileSample.Plain with { Delimiter = file.Delimiter })
                .Rows.Select(row => row.Cells).SequenceEqual(file.Rows, CellsEqual.Instance);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(RoundTrips));

    [Fact]
    public void UP_13_a_quotation_mark_that_is_never_closed_is_refused() =>
        SurveyFileSample.Refusal("a,b\n1,\"2\n3,4\n"u8.ToArray()).ShouldBe("Line 2 is not valid CSV: a quotation mark is out of place or not closed.");

    [Fact]
    public void UP_13_line_ends_of_both_kinds_may_stand_in_one_file() =>
        Read("a,b\r\n1,2\n3,4\r\n").Rows.Select(row => (row.RowNumber, row.Cells[1])).ShouldBe([(2, "2"), (3, "4")]);

    [Fact]
    public void UP_13_more_columns_than_are_read_are_refused_with_their_line() =>
        SurveyFileSample.Refusal(Encoding.UTF8.GetBytes("a,b\n" + string.Join(',', new string[10_000]) + "\n"), SurveyFileSample.Plain with { Delimiter = ',' })
            .ShouldBe("Line 2 has 10000 columns; at most 256 are read.");

    [Fact]
    public void UP_13_headers_come_as_they_are_twice_or_empty() => Read("a,,a\n1,2,3\n").Header.ShouldBe(["a", "", "a"]);

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static (IReadOnlyList<string> Header, IReadOnlyList<Domain.Surveys.SurveyRow> Rows) Read(string text) =>
        SurveyFileSample.Read(Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(content);
        return packed.ToArray();
    }

    private sealed class CellsEqual : IEqualityComparer<IReadOnlyList<string>>
    {
        public static readonly CellsEqual Instance = new();

        public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(IReadOnlyList<string> obj) => obj.Count;
    }
}
