using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Reference;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Reference;

/// <summary>Files of the European Central Bank and the World Bank, as they come, turned into rows of our tables.</summary>
internal static class ForeignFile
{
    private const string CentralBank = "https://www.ecb.europa.eu/";
    private const string WorldBank = "https://data.worldbank.org/";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> CountriesByLongCode = new(Countries);

    /// <summary>What a file says in rows of the table; as it is where it is a file of the table itself.</summary>
    public static async Task<(IReadOnlyList<SurveyRow> Rows, string? Problem)> AsRowsAsync(
        TalentMarketDbContext db, ReferenceTable table, IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        if (DailyRates.IsIt(rows))
            return table.Code == "exchange-rates" ? (await RatesAsync(db, table, rows, cancellationToken), null) : ([], "These are daily exchange rates: bring the file under Exchange rates.");
        if (!YearlyIndicator.IsIt(rows)) return (rows, null);
        if (table.Code != "purchasing-power") return ([], "This is a World Bank indicator: bring the file under Purchasing power.");
        var first = await db.PurchasingPowers.MinAsync(power => (int?)power.Year, cancellationToken) ?? 1990;
        var read = YearlyIndicator.Rows(rows, CountriesByLongCode.Value, first, await SourceAsync(db, WorldBank, cancellationToken));
        return read is null ? ([], $"The file is of another indicator than {YearlyIndicator.PurchasingPower}, the PPP conversion factor.") : (read, null);
    }

    private static async Task<IReadOnlyList<SurveyRow>> RatesAsync(
        TalentMarketDbContext db, ReferenceTable table, IReadOnlyList<SurveyRow> rows, CancellationToken cancellationToken)
    {
        var onFile = await ReferenceStore.RowsAsync(db, table, cancellationToken);
        var first = onFile.Min(row => row.Cells[1]) is { } month ? DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.MinValue;
        var means = DailyRates.Monthly(rows, first, await SourceAsync(db, CentralBank, cancellationToken));
        return means.Count == 1 ? means : [.. means, .. DailyRates.Carried(means, onFile.Where(row => row.Cells[3] == "0"))];
    }

    private static async Task<(string Title, string Address)> SourceAsync(TalentMarketDbContext db, string address, CancellationToken cancellationToken)
    {
        var source = await db.Sources.AsNoTracking().Where(row => row.Address.StartsWith(address)).OrderBy(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return (source?.Title ?? address, source?.Address ?? address);
    }

    private static Dictionary<string, string> Countries()
    {
        var countries = new Dictionary<string, string>(StringComparer.Ordinal) { ["XKX"] = "XK" };
        foreach (var culture in CultureInfo.GetCultures(CultureTypes.SpecificCultures))
            if (new RegionInfo(culture.Name) is { TwoLetterISORegionName: { Length: 2 } two, ThreeLetterISORegionName: { Length: 3 } three } && two.All(char.IsAsciiLetterUpper))
                countries.TryAdd(three, two);
        for (var first = 'A'; first <= 'Z'; first++)
            for (var second = 'A'; second <= 'Z'; second++)
                if (Region($"{first}{second}") is { } region) countries.TryAdd(region.ThreeLetterISORegionName, region.TwoLetterISORegionName);
        return countries;
    }

    private static RegionInfo? Region(string code)
    {
        try
        {
            return new RegionInfo(code) is { ThreeLetterISORegionName.Length: 3 } region && region.TwoLetterISORegionName == code ? region : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
