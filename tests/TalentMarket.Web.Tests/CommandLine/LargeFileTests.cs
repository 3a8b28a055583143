using System.Diagnostics;
using System.Globalization;

namespace TalentMarket.Web.Tests.CommandLine;

/// <summary>Five million rows through the program itself, as another process whose memory the system accounts for.</summary>
public sealed class LargeFileTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Rows = 5_000_000;
    private const long LimitMegabytes = 150;
    private const string Header =
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Five_million_rows_need_less_than_a_hundred_and_fifty_megabytes_over_one_row()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1", "imports five million rows: tests/run --long");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads the peak memory from /proc");
        using var folder = new VerbFolder();
        var database = await postgres.CreateDatabaseAsync(None);

        var one = await PeakMegabytesAsync(database, Write(folder, "one.csv", 1), "one");
        var many = await PeakMegabytesAsync(database, Write(folder, "many.csv", Rows), "many");

        output.WriteLine($"one row {one} MB, {Rows} rows {many} MB");
        (many - one).ShouldBeLessThan(LimitMegabytes);
    }

    // As many different rows as a real file of this kind has, over and over.
    private static string Write(VerbFolder folder, string name, int rows)
    {
        var path = folder.PathOf(name);
        using var file = new StreamWriter(path);
        file.WriteLine(Header);
        for (var i = 0; i < rows; i++)
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{2020 + i % 6},SE,FT,Data Scientist,1,USD,{60_000 + i % 72_000},US,0,US,M"));
        return path;
    }

    private static async Task<long> PeakMegabytesAsync(string database, string file, string survey)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "TalentMarket.Web.dll");
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { program, "import", file, "--survey", survey, "--mapping", "ai-jobs" }, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["ConnectionStrings__TalentMarket"] = database;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(None);
        var account = process.StandardOutput.ReadToEndAsync(None);
        var peak = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            await Task.Delay(50, None);
        }

        process.ExitCode.ShouldBe(0, await errors);
        (await account).ShouldContain("0 set aside");
        return peak >> 20;
    }
}
