using System.Globalization;
using System.Text;

namespace TalentMarket.Data.Tests.SurveyFiles;

public sealed class XlsxSurveyFileTests
{
    [Fact]
    public void Cells_read_as_a_sheet_shows_them()
    {
        var (header, rows) = SurveyFileSample.Read(Sheet("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c><c r="B1" t="inlineStr"><is><t>pay</t></is></c><c r="C1" t="inlineStr"><is><t>yes</t></is></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>ML engineer</t></is></c><c r="B3"><v>121394.78250000000001</v></c><c r="C3" t="b"><v>1</v></c></row>
            """));

        header.ShouldBe(["title", "pay", "yes"]);
        var row = rows.ShouldHaveSingleItem();
        row.RowNumber.ShouldBe(3);
        row.Cells.ShouldBe(["ML engineer", "121394.7825", "true"]);
    }

    [Fact]
    public void A_sheet_is_found_by_its_name() => SurveyFileSample.Refusal(Sheet("<row r=\"1\"/>"), SurveyFileSample.Plain with { Sheet = "Pay 2026" }).ShouldBe(
        "The mapping names the sheet 'Pay 2026', which the workbook does not have. Its sheets are Sheet1.");

    [Fact]
    public void A_column_far_out_is_refused() => SurveyFileSample.Refusal(Sheet("""<row r="1"><c r="XFD1"><v>1</v></c></row>""")).ShouldBe(
        "The sheet has 16384 columns; at most 256 are read.");

    [Fact]
    public void A_stated_dimension_is_not_believed() =>
        SurveyFileSample.Read(Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>", "A1:XFD1048576"))
            .Rows.ShouldHaveSingleItem().Cells[0].ShouldBe("2");

    [Fact]
    public void The_last_row_of_a_sheet_is_reached_over_a_gap() =>
        SurveyFileSample.Read(Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>"))
            .Rows.ShouldHaveSingleItem().RowNumber.ShouldBe(1_048_576);

    [Fact]
    public void Macros_are_refused() => SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/vbaProject.bin", "x"))).ShouldBe(
        "The workbook contains macros. Save it as .xlsx without macros.");

    [Fact]
    public void A_part_that_unpacks_beyond_a_hundred_times_its_size_is_refused() =>
        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/worksheets/sheet1.xml", $"<r>{string.Concat(Enumerable.Repeat("<row/>", 2_000_000))}</r>"))).ShouldBe(
            "The workbook's part 'xl/worksheets/sheet1.xml' unpacks to more than 100 times its size, as no real sheet does.");

    // Styles of real workbooks pack a hundred to one: up to a megabyte that is let through.
    [Fact]
    public void A_small_part_may_pack_well() =>
        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/styles.xml", $"<styles>{string.Concat(Enumerable.Repeat("<xf/>", 43_000))}</styles>"))).ShouldBe(
            "The workbook is damaged: its sheets cannot be read.");

    [Theory]
    [InlineData("<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><r>&b;</r>")]
    [InlineData("<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r/>")]
    [InlineData("<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\"><r/>")]
    public void A_document_type_is_refused(string xml) => SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/workbook.xml", xml))).ShouldBe(
        "The workbook's part 'xl/workbook.xml' declares a document type, which no workbook needs.");

    [Fact]
    public void Deep_nesting_is_refused() =>
        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/workbook.xml", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<a{i % 977}>"))))).ShouldBe(
            "The workbook's part 'xl/workbook.xml' is nested more than 64 levels deep.");

    [Fact]
    public void A_million_attributes_are_refused()
    {
        var attributes = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $" a{i}=\"{i * 7919L % 100_003}\""));

        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/workbook.xml", $"<r{attributes}/>"))).ShouldBe(
            "The workbook's part 'xl/workbook.xml' has a value of more than 1 MB.");
    }

    [Fact]
    public void A_text_no_cell_can_hold_is_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 6_000).Select(i => i.ToString(CultureInfo.InvariantCulture) + " "));

        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/sharedStrings.xml", $"<sst><si><t>{text}</t><t>{text}</t></si></sst>"))).ShouldBe(
            "The workbook has a text of more than 32767 characters, which no cell can hold.");
    }

    [Fact]
    public void A_workbook_cut_anywhere_or_with_a_byte_changed_never_breaks_the_reader()
    {
        var whole = Sheet("""<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>""");
        for (var length = 5; length < whole.Length; length += 13) SurveyFileSample.Refusal(whole[..length]);
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x5A;
            try
            {
                SurveyFileSample.Read(changed);
            }
            catch (TalentMarket.Data.SurveyFiles.SurveyFileException refused)
            {
                refused.Message.ShouldEndWith(".");
            }
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "The file is an old Excel workbook (.xls) or protected by a password. Save it as .xlsx without a password.")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "The file is a PDF. Expected a CSV file or an Excel workbook (.xlsx).")]
    public void Another_kind_of_file_is_named(byte[] content, string sentence) => SurveyFileSample.Refusal(content).ShouldBe(sentence);

    private static byte[] Sheet(string rows, string dimension = "A1:C3") => ZipSamples.Sheet(rows, dimension);
}
