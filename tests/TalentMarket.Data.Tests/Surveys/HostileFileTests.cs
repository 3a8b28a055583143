using System.Diagnostics;
using System.IO.Compression;
using TalentMarket.Data.Tests.SurveyFiles;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>Files made to harm: each gives one clear sentence, needs little memory and leaves the store as it was.</summary>
[Collection(nameof(Alone))]
public sealed class HostileFileTests(PostgresFixture postgres)
{
    private const long AllowedGrowthBytes = 48L << 20;

    // UP-02 and UP-06 name both: what is refused before it is unpacked.
    private const long AllowedGrowthOfBombBytes = 30L << 20;
    private static readonly TimeSpan AllowedTimeOfBomb = TimeSpan.FromSeconds(1);
    private const string AiJobsHeader =
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size\n";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task UP_02_half_a_gigabyte_in_half_a_megabyte() => await ShouldRefuseBombAsync(
        ZipSamples.Bomb("xl/worksheets/sheet1.xml", 512L << 20), "The workbook's part 'xl/worksheets/sheet1.xml' has a value of more than 1 MB.");

    // As in the reports of Apache POI: one text of a megabyte that twelve thousand cells show.
    [Fact]
    public async Task UP_06_a_text_of_a_megabyte_shown_twelve_thousand_times() => await ShouldRefuseBombAsync(
        ZipSamples.Workbook(
            ("xl/sharedStrings.xml", $"<sst><si><t>{new string('A', 1_048_752)}</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{string.Concat(Enumerable.Range(1, 12_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))}</sheetData></worksheet>")),
        "The workbook's part 'xl/sharedStrings.xml' unpacks to more than 100 times its size, as no real sheet does.");

    [Fact]
    public async Task UP_02_an_archive_of_text_that_unpacks_without_end() => await ShouldRefuseAsync(
        "bomb.zip", new ZipSamples().Add("pay.csv", new byte[256 << 20]).ToArray(),
        "Line 1 is longer than 1 MB. A quotation mark that is opened there may not be closed.");

    [Fact]
    public async Task A_gzip_file_that_breaks_off()
    {
        var rows = AiJobsHeader + string.Concat(Enumerable.Range(0, 60_000).Select(i =>
            $"2025,SE,FT,Data Scientist,{100_000 + i},USD,{100_000 + i},US,0,US,M\n"));
        var whole = new MemoryStream();
        using (var gzip = new GZipStream(whole, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(System.Text.Encoding.UTF8.GetBytes(rows));

        await ShouldRefuseAsync("salaries.csv.gz", whole.ToArray()[..^20], "The gzip file is damaged or breaks off after 3 MB of unpacked data.");
    }

    [Fact]
    public async Task UP_13_ten_thousand_columns() => await ShouldRefuseAsync(
        "wide.csv", System.Text.Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"c{i}")) + "\n1\n"),
        "Line 1 has 10000 columns; at most 256 are read.");

    [Fact]
    public async Task UP_13_a_line_of_a_hundred_megabytes() => await ShouldRefuseAsync(
        "long.csv", [.. System.Text.Encoding.UTF8.GetBytes(AiJobsHeader + "2025,SE,FT,\""), .. Enumerable.Repeat((byte)'x', 100 << 20)],
        "Line 2 is longer than 1 MB. A quotation mark that is opened there may not be closed.");

    [Fact]
    public async Task A_header_and_no_rows() => await ShouldRefuseAsync(
        "empty.csv", System.Text.Encoding.UTF8.GetBytes(AiJobsHeader), "The file has a header and no rows.");

    private async Task ShouldRefuseBombAsync(byte[] content, string sentence)
    {
        content.Length.ShouldBeLessThan(1 << 20);
        var (growth, time) = await ShouldRefuseAsync("bomb.xlsx", content, sentence);
        growth.ShouldBeLessThan(AllowedGrowthOfBombBytes);
        time.ShouldBeLessThan(AllowedTimeOfBomb);
    }

    /// <summary>How much the memory grew at most, and how long the processor was at it.</summary>
    private async Task<(long GrowthBytes, TimeSpan Time)> ShouldRefuseAsync(string name, byte[] content, string sentence)
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile(name, content);
        // What the first import of a process loads once is not the file's doing.
        await market.RefuseAsync(market.WriteFile("first.csv", AiJobsHeader), "ai-jobs", "ai-jobs", None);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        var peak = before;
        using var watch = new Timer(_ =>
        {
            process.Refresh();
            peak = Math.Max(peak, process.WorkingSet64);
        }, null, TimeSpan.Zero, TimeSpan.FromMilliseconds(5));

        var begun = Environment.CpuUsage.TotalTime;
        var sentences = await market.RefuseAsync(file, "ai-jobs", "ai-jobs", None);
        var time = Environment.CpuUsage.TotalTime - begun;

        sentences.ShouldBe([sentence]);
        (peak - before).ShouldBeLessThan(AllowedGrowthBytes);
        return (peak - before, time);
    }
}
