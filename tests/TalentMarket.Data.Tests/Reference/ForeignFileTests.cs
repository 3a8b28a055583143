using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Tests.SurveyFiles;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Reference;
using TalentMarket.Tests;

namespace TalentMarket.Data.Tests.Reference;

/// <summary>The files of the European Central Bank and the World Bank as they come.</summary>
public sealed class ForeignFileTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    // ../shared/data/facts/fx_monthly_usd.csv, which ships: computed from the same file by another program.
    [Fact]
    public async Task The_central_banks_file_gives_the_monthly_means_that_another_program_computed()
    {
        var market = await ReferenceMarket.LoadAsync(postgres, None);
        await using (var db = market.CreateDbContext())
            await db.ExchangeRates.Where(rate => rate.Month >= new DateOnly(2026, 2, 1)).ExecuteDeleteAsync(None);

        var preview = await market.ProposedAsync("exchange-rates", await File.ReadAllBytesAsync(SharedFiles.Path("data/ecb_fx/eurofxref-hist.csv"), None));

        // 31 floating and three fixed currencies in three months; what stood stands, to its last digit.
        var expected = (await File.ReadAllLinesAsync(SharedFiles.Path("data/facts/fx_monthly_usd.csv"), None)).Skip(1).Select(line => line.Split(',')).Where(cells => string.CompareOrdinal(cells[0], "2026-02") >= 0).ToList();
        preview.Effect.Changed.ShouldBeEmpty();
        preview.Effect.Added.Count.ShouldBe(expected.Count + 9);
        foreach (var cells in expected)
        {
            var row = preview.Effect.Added.Single(row => row.Key == $"{cells[1]}|{cells[0]}");
            decimal.Parse(row.Cells[2]!, CultureInfo.InvariantCulture).ShouldBe(decimal.Parse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture), row.Key);
            row.Cells[3].ShouldBe(cells[3]);
        }

        preview.Effect.Added.Where(row => row.Cells[3] == "0").Select(row => row.Key).ShouldContain("AED|2026-04");
        (await market.ApplyAsync(preview)).ShouldBeNull();
        await using var after = market.CreateDbContext();
        foreach (var code in new[] { "EUR", "GBP", "AED", "SAR" })
            (await after.ExchangeRates.Where(rate => rate.Currency == new Currency(code)).MaxAsync(rate => rate.Month, None)).ShouldBe(new DateOnly(2026, 4, 1), code);
    }

    // ../shared/data/facts/ppp_golden.json
    [Fact]
    public async Task The_world_banks_archive_gives_the_latest_figures_of_the_golden_file()
    {
        var market = await ReferenceMarket.LoadAsync(postgres, None);
        var golden = SharedFiles.Json("data/facts/ppp_golden.json").GetProperty("latest_LCU_per_international_dollar");
        byte[] archive = await ArchiveAsync(market);
        await using (var db = market.CreateDbContext()) await db.PurchasingPowers.Where(power => power.Year == 2024).ExecuteDeleteAsync(None);

        var preview = await market.ProposedAsync("purchasing-power", archive);
        (await market.ApplyAsync(preview)).ShouldBeNull();

        preview.Effect.Changed.ShouldBeEmpty();
        await using var after = market.CreateDbContext();
        foreach (var country in golden.EnumerateObject())
        {
            var year = int.Parse(country.Value.GetProperty("year").GetString()!, CultureInfo.InvariantCulture);
            var power = await after.PurchasingPowers.SingleAsync(power => power.Country == country.Name && power.Year == year, None);
            ((double)power.LocalUnitsPerInternationalDollar).ShouldBe(country.Value.GetProperty("ppp").GetDouble(), 1e-12, country.Name);
        }
    }

    [Fact]
    public async Task A_file_of_another_kind_is_sent_to_its_place()
    {
        var market = await ReferenceMarket.LoadAsync(postgres, None);

        (await market.RefusedAsync("jobs", "Date,USD,JPY\n2026-04-13,1.1684,186.75\n")).ShouldBe(["These are daily exchange rates: bring the file under Exchange rates."]);
        (await market.RefusedAsync("jobs", "Country Name,Country Code,Indicator Name,Indicator Code,2024\n")).ShouldBe(["This is a World Bank indicator: bring the file under Purchasing power."]);
        (await market.RefusedAsync("purchasing-power", "Country Name,Country Code,Indicator Name,Indicator Code,2024\nFrance,FRA,GDP,NY.GDP.MKTP.CD,3\n"))
            .ShouldBe(["The file is of another indicator than PA.NUS.PPP, the PPP conversion factor."]);
    }

    // As the bank's download is: notes, a header of four names and the years, all cells in quotation marks, files about the file beside it.
    private static async Task<byte[]> ArchiveAsync(ReferenceMarket market)
    {
        var rows = await market.Reader.RowsAsync(Someone.Tester, ReferenceTables.Find("purchasing-power")!, None);
        var years = rows.Select(row => row.Cells[1]!).Distinct().Order().ToList();
        var text = new StringBuilder("\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2026-01-28\",\n\n");
        text.Append("\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",").AppendJoin(',', years.Select(year => $"\"{year}\"")).Append(",\n");
        text.Append("\"World\",\"WLD\",\"PPP conversion factor, GDP\",\"PA.NUS.PPP\",\"1\",\n");
        foreach (var country in rows.GroupBy(row => row.Cells[0]!))
            text.Append(CultureInfo.InvariantCulture, $"\"A country\",\"{LongCode(country.Key)}\",\"PPP conversion factor, GDP (LCU per international $)\",\"PA.NUS.PPP\",")
                .AppendJoin(',', years.Select(year => $"\"{country.FirstOrDefault(row => row.Cells[1] == year)?.Cells[2]}\"")).Append(",\n");
        return new ZipSamples().Add("Metadata_Country_API_PA.NUS.PPP.csv", "\"Country Code\",\"Region\"\n").Add("API_PA.NUS.PPP_DS2_en_csv_v2_1.csv", text.ToString()).ToArray();
    }

    // The bank's own code of Kosovo.
    private static string LongCode(string country) => country == "XK" ? "XKX" : new RegionInfo(country).ThreeLetterISORegionName;
}
