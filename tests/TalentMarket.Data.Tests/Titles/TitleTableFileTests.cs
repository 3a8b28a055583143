using System.IO.Compression;
using System.Text;
using TalentMarket.Data.Titles;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Tests.Titles;

public sealed class TitleTableFileTests
{
    private static readonly HashSet<string> Jobs = ["data-analyst"];

    [Theory]
    [InlineData("title,job_code\n\"Chef, pastry\",none\nData Wrangler,data-analyst\n")]
    [InlineData("\uFEFFtitle;job_code\r\n\"Chef, pastry\";none\r\nData Wrangler;data-analyst\r\n")]
    public void A_table_is_read_as_spreadsheets_of_any_country_write_it(string text)
    {
        var (rows, problems) = TitleTableFile.Read(Encoding.UTF8.GetBytes(text), Jobs);

        problems.ShouldBeEmpty();
        rows.Select(row => (row.Key, row.Answer.JobCode)).ShouldBe([("chef pastry", null), ("data wrangler", "data-analyst")]);
    }

    [Fact]
    public void What_is_no_table_is_refused_in_a_sentence()
    {
        Problem(""u8.ToArray()).ShouldBe("The file is empty.");
        Problem(new byte[TitleTableFile.LargestBytes + 1]).ShouldBe("The table is larger than 1 MB, the most that is taken.");
        Problem("title,job_code\nChef,\n"u8.ToArray()).ShouldBe("The table decides on no title: no row has a job code.");
        Problem("title,job_code\n\"Chef,none\n"u8.ToArray()).ShouldStartWith("Line ");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(new byte[10_000]);
        Problem(packed.ToArray()).ShouldBe("The file is packed, or a workbook. Save it as CSV, UTF-8.");
    }

    private static string Problem(byte[] content) => TitleTableFile.Read(content, Jobs).Problems.ShouldHaveSingleItem();
}
