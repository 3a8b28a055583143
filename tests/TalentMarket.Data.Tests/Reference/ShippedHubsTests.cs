using Microsoft.EntityFrameworkCore;

namespace TalentMarket.Data.Tests.Reference;

public sealed class ShippedHubsTests(ShippedDatabase shipped) : IClassFixture<ShippedDatabase>
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_place_of_the_coordinates_is_a_hub()
    {
        var file = SharedTable.Read("data/geo/hub_coordinates.csv");
        await using var db = shipped.Open();

        var hubs = await db.Hubs.ToListAsync(None);

        hubs.Count.ShouldBe(72);
        hubs.Select(hub => (hub.Name, hub.Country, hub.Region, (decimal?)hub.LatitudeDegrees, (decimal?)hub.LongitudeDegrees)).ShouldBe(
            file.Select(row => (row["city"], row["country_iso2"], row["admin1"], SharedTable.Amount(row["latitude"]), SharedTable.Amount(row["longitude"]))),
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("SUNNYVALE, CA", "US", "san-jose")]
    [InlineData("OAKLAND, CA", "US", "san-francisco")]
    [InlineData("MENLO PARK, CA", "US", "menlo-park")]
    [InlineData("CAMBRIDGE, MA", "US", "cambridge-us")]
    [InlineData("CAMBRIDGE", "GB", "cambridge-gb")]
    [InlineData("NEW YORK, NY", "US", "new-york-city")]
    [InlineData("JERSEY CITY, NJ", "US", "new-york-city")]
    [InlineData("MCLEAN, VA", "US", "washington-dc")]
    [InlineData("WASHINGTON, DC", "US", "washington-dc")]
    [InlineData("ZURICH", "CH", "zurich")]
    [InlineData("MONTRÉAL", "CA", "montreal")]
    [InlineData("HOUSTON, TX", "US", null)]
    public async Task A_city_falls_to_the_hub_of_its_metropolitan_area(string city, string country, string? hub)
    {
        await using var db = shipped.Open();

        (await db.HubCities.SingleOrDefaultAsync(row => row.City == city && row.Country == country, None))?.HubCode.ShouldBe(hub);
        (await db.HubCities.AnyAsync(row => row.City == city && row.Country == country, None)).ShouldBe(hub is not null);
    }

    [Fact]
    public async Task Every_hub_is_found_by_the_name_of_its_city()
    {
        await using var db = shipped.Open();
        var reached = await db.HubCities.Select(city => city.HubCode).Distinct().ToListAsync(None);

        reached.ShouldBe(await db.Hubs.Select(hub => hub.Code).ToListAsync(None), ignoreOrder: true);
    }
}
