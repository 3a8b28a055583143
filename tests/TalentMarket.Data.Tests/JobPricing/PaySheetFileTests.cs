using System.Text;
using TalentMarket.Data.JobPricing;
using TalentMarket.Data.Tests.SurveyFiles;

namespace TalentMarket.Data.Tests.JobPricing;

public sealed class PaySheetFileTests
{
    [Theory]
    [InlineData("title;pay\nML Engineer;100.000,50", null)]
    [InlineData("title\tpay\nML Engineer\t100.000,50", '\t')]
    [InlineData("title,pay\nML Engineer,\"100.000,50\"", null)]
    public void Text_is_read_as_it_is_written(string text, char? delimiter)
    {
        var (rows, problem) = PaySheetFile.Read(Encoding.UTF8.GetBytes(text), delimiter);

        problem.ShouldBeNull();
        rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["title|pay", "ML Engineer|100.000,50"]);
    }

    [Fact]
    public void A_workbook_is_read_in_memory()
    {
        var (rows, problem) = PaySheetFile.Read(
            ZipSamples.Sheet("""<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>ML Engineer</t></is></c></row>""", "A1:A2"), null);

        problem.ShouldBeNull();
        rows.Select(row => row.Cells[0]).ShouldBe(["title", "ML Engineer"]);
    }

    [Fact]
    public void What_is_no_table_is_refused_in_a_sentence()
    {
        PaySheetFile.Read([], null).Problem.ShouldBe("The file is empty.");
        PaySheetFile.Read("%PDF-1.7"u8.ToArray(), null).Problem.ShouldBe("The file is a PDF. Expected a CSV file or an Excel workbook (.xlsx).");
        PaySheetFile.Read(new ZipSamples().Add("jobs.csv", "title,pay\n").ToArray(), null).Problem.ShouldBe("The file is packed. Unpack it first: expected CSV, TSV or an Excel workbook (.xlsx).");
        PaySheetFile.Read("PK\u0003\u0004 and nothing behind"u8.ToArray(), null).Problem!.ShouldStartWith("The archive is damaged");
    }
}
