using System.Globalization;
using System.Net;
using System.Net.Sockets;
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
    public void UP_09_a_stated_dimension_is_not_believed() =>
        SurveyFileSample.Read(Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>", "A1:XFD1048576"))
            .Rows.ShouldHaveSingleItem().Cells[0].ShouldBe("2");

    [Fact]
    public void UP_09_the_last_row_of_a_sheet_is_reached_over_a_gap() =>
        SurveyFileSample.Read(Sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>"))
            .Rows.ShouldHaveSingleItem().RowNumber.ShouldBe(1_048_576);

    [Fact]
    public void UP_10_macros_are_refused_whatever_the_file_is_called() => SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/vbaProject.bin", "x"))).ShouldBe(
        "The workbook contains macros. Save it as .xlsx without macros.");

    [Fact]
    public void UP_04_a_part_that_unpacks_beyond_a_hundred_times_its_size_is_refused() =>
        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/worksheets/sheet1.xml", $"<r>{string.Concat(Enumerable.Repeat("<row/>", 2_000_000))}</r>"))).ShouldBe(
            "The workbook's part 'xl/worksheets/sheet1.xml' unpacks to more than 100 times its size, as no real sheet does.");

    // Styles and repeated cells of real workbooks pack a hundred to one and more: up to a megabyte that is let through.
    [Theory]
    [InlineData("xl/styles.xml", "<xf/>", 43_000)]
    [InlineData("xl/worksheets/sheet1.xml", "<c/>", 250_000)]
    [InlineData("xl/theme/theme1.xml", "<a:x xmlns:a='x'/>", 12_000)]
    public void UP_04_a_small_part_may_pack_well(string part, string content, int times) =>
        SurveyFileSample.Refusal(ZipSamples.Workbook((part, $"<r>{string.Concat(Enumerable.Repeat(content, times))}</r>"))).ShouldBe(
            "The workbook is damaged: its sheets cannot be read.");

    // docs/import-your-own-survey.md says each of them.
    [Fact]
    public void UP_10_a_cell_reads_as_the_value_that_was_saved_with_it()
    {
        var text = string.Concat(
            "<row r=\"1\">", string.Concat("formula,error,truth,date,shared,number,merged,beside".Split(',').Select((name, column) => $"<c r=\"{(char)('A' + column)}1\" t=\"inlineStr\"><is><t>{name}</t></is></c>")), "</row>",
            "<row r=\"2\"><c r=\"A2\"><f>1+2</f><v>3</v></c><c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C2\" t=\"b\"><v>0</v></c><c r=\"D2\" s=\"1\"><v>45444</v></c>",
            "<c r=\"E2\" t=\"str\"><f>A1</f><v>as text</v></c><c r=\"F2\"><v>0.1</v></c><c r=\"G2\" t=\"inlineStr\"><is><t>both</t></is></c></row>",
            "<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>7</v></c></row>");

        var (header, rows) = SurveyFileSample.Read(ZipSamples.Sheet(text, after: "<mergeCells count=\"1\"><mergeCell ref=\"G2:H2\"/></mergeCells>"));

        header.Count.ShouldBe(8);
        rows.Select(row => row.RowNumber).ShouldBe([2, 3]);
        rows[0].Cells.ShouldBe(["3", "", "false", "2024-06-01", "as text", "0.1", "both", ""]);
        rows[1].Cells[0].ShouldBe("7");
    }

    // The same number in the two calendars of Excel, 1,462 days apart.
    [Theory]
    [InlineData("0", "2024-06-01")]
    [InlineData("1", "2028-06-02")]
    public void UP_10_dates_are_read_in_the_calendar_of_the_workbook(string since1904, string date) =>
        SurveyFileSample.Read(ZipSamples.Sheet("""<row r="1"><c r="A1" t="inlineStr"><is><t>date</t></is></c></row><row r="2"><c r="A2" s="1"><v>45444</v></c></row>""", properties: $"<workbookPr date1904=\"{since1904}\"/>"))
            .Rows.ShouldHaveSingleItem().Cells.ShouldBe([date]);

    [Fact]
    public void UP_09_counts_that_are_wrong_are_not_believed()
    {
        var sheet = """<row r="1" spans="1:16384"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>b</t></is></c></row>""";

        SurveyFileSample.Read(ZipSamples.Sheet(sheet, dimension: "XFD1048576:A1")).Rows.ShouldHaveSingleItem().Cells.ShouldBe(["b"]);
    }

    public static TheoryData<string, string> Payloads
    {
        get
        {
            var address = $"http://127.0.0.1:{Listener.Port}/x.dtd";
            var data = new TheoryData<string, string>();
            foreach (var payload in new[]
            {
                "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]><r>&c;</r>",
                "<!DOCTYPE r [<!ENTITY a \"a\">]><r>&a;</r>",
                "<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><r>&f;</r>",
                $"<!DOCTYPE r [<!ENTITY n SYSTEM \"{address}\">]><r>&n;</r>",
                $"<!DOCTYPE r [<!ENTITY % p SYSTEM \"{address}\"> %p;]><r/>",
                "<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><r/>",
                $"<!DOCTYPE r SYSTEM \"{address}\"><r/>",
                $"<!DOCTYPE r PUBLIC \"-//W3C//DTD XHTML 1.0//EN\" \"{address}\"><r/>",
                "<!DOCTYPE r [<!ELEMENT r ANY><!ATTLIST r a CDATA \"b\">]><r/>",
                "<?xml version=\"1.0\"?><!DOCTYPE r><r/>",
                "<?xml version=\"1.0\" standalone=\"no\"?><!DOCTYPE r [<!NOTATION n SYSTEM \"calc.exe\"><!ENTITY u SYSTEM \"x\" NDATA n>]><r/>",
                $"<!DOCTYPE r [<!ENTITY x \"<!ENTITY y SYSTEM '{address}'>\">]><r>&x;</r>",
            }) data.Add("xl/workbook.xml", payload);
            foreach (var part in new[] { "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "docProps/core.xml", "customXml/item1.xml" })
                data.Add(part, $"<!DOCTYPE r SYSTEM \"{address}\"><r/>");
            return data;
        }
    }

    private static (TcpListener Server, int Port) Listener { get; } = Listen();

    [Theory]
    [MemberData(nameof(Payloads))]
    public void UP_07_a_document_type_is_refused_and_nothing_is_opened_for_it(string part, string xml)
    {
        SurveyFileSample.Refusal(ZipSamples.Workbook((part, xml))).ShouldBe($"The workbook's part '{part}' declares a document type, which no workbook needs.");
        Listener.Server.Pending().ShouldBeFalse();
    }

    // These are no document types: they are passed over, and nothing is fetched.
    [Fact]
    public void UP_07_inclusions_style_sheets_and_outside_relations_are_not_followed()
    {
        var address = $"http://127.0.0.1:{Listener.Port}/x";
        var rows = $"""<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>b</t></is></c><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{address}" parse="text"/></row>""";

        SurveyFileSample.Read(ZipSamples.Sheet(rows)).Header.ShouldBe(["a"]);
        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/workbook.xml", $"<?xml-stylesheet href='{address}' type='text/xsl'?><r/>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' TargetMode='External' Type='x' Target='{address}'/></Relationships>")))
            .ShouldBe("The sheet ends before row 1, where the mapping says its header is.");
        Listener.Server.Pending().ShouldBeFalse();
    }

    private static (TcpListener Server, int Port) Listen()
    {
        var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        return (server, ((IPEndPoint)server.LocalEndpoint).Port);
    }

    [Fact]
    public void UP_08_deep_nesting_is_refused() =>
        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/workbook.xml", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<a{i % 977}>"))))).ShouldBe(
            "The workbook's part 'xl/workbook.xml' is nested more than 64 levels deep.");

    [Fact]
    public void UP_08_a_million_attributes_are_refused()
    {
        var attributes = string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $" a{i}=\"{i * 7919L % 100_003}\""));

        SurveyFileSample.Refusal(ZipSamples.Workbook(("xl/workbook.xml", $"<r{attributes}/>"))).ShouldBe(
            "The workbook's part 'xl/workbook.xml' has a value of more than 1 MB.");
    }

    [Fact]
    public void UP_06_a_text_no_cell_can_hold_is_refused()
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
