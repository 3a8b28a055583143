using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using static TalentMarket.Domain.Tests.Deals.SomeDeal;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class DealSearchTests
{
    private static readonly DealTable Table = new(
    [
        Named("Cheap", 2023, DealStructure.Acquisition, Claim(DealField.HeadlineValue, 100), Claim(DealField.TeamSize, 50)),
        Named("Dear", 2024, DealStructure.LicenceAndHire, Claim(DealField.HeadlineValue, 2_400), Claim(DealField.TeamSize, 40)),
        Named("No people", 2025, DealStructure.LicenceAndHire, Claim(DealField.HeadlineValue, 900)),
        Named("No price", 2026, DealStructure.LicenceAndHire, Claim(DealField.TeamSize, 8)),
    ]);

    // Written by hand: the addresses that people keep and send must not change.
    [Theory]
    [InlineData("")]
    [InlineData("from=2024&structure=licence-and-hire&sort=price-desc")]
    [InlineData("q=Suleyman%20London&to=2020&acquirer=google&acquirer=meta&value=1bn-5bn&value=unknown&valueFrom=500M&valueTo=1.2bn")]
    [InlineData("team=10-49&teamFrom=5&price=50m-plus&priceTo=2.5M&hub=unknown&confidence=disputed&regulator=outcome-unknown&share=known&sort=target-asc")]
    public void A_known_address_is_written_as_it_was(string query)
    {
        var (search, problems) = DealSearchQuery.Read(Parsed(query));

        problems.ShouldBeEmpty();
        DealSearchQuery.Write(search).ShouldBe(query);
    }

    [Theory]
    [InlineData("from", "1066", "a year from 1990 to 2100")]
    [InlineData("structure", "merger", "one of acquisition, licence-and-hire, stake-and-hire, team-hire")]
    [InlineData("valueFrom", "-5", "a number such as 40, 500M or 1.2bn")]
    [InlineData("sort", "price", "a column and a direction, such as price-desc")]
    [InlineData("sort", "x.GetType()-desc", "a column and a direction, such as price-desc")]
    public void What_cannot_be_read_is_named_with_what_was_expected(string name, string found, string expected) =>
        DealSearchQuery.Read([KeyValuePair.Create(name, found)]).Problems.ShouldBe([new ScopeProblem(name, found, expected)]);

    [Fact]
    public void Licence_and_hire_since_2024_dearest_a_head_first_puts_what_is_unknown_last() =>
        Found("from=2024&structure=licence-and-hire&sort=price-desc").ShouldBe(["Dear", "No price", "No people"]);

    [Fact]
    public void Cheapest_first_puts_what_is_unknown_last_too() =>
        Found("sort=price-asc").ShouldBe(["Cheap", "Dear", "No price", "No people"]);

    [Theory]
    [InlineData("price=unknown", "No price", "No people")]
    [InlineData("price=known", "Dear", "Cheap")]
    [InlineData("team=10-49&team=unknown", "No people", "Dear")]
    [InlineData("valueFrom=900&valueTo=2400", "No people", "Dear")]
    [InlineData("acquirer=nobody")]
    public void A_filter_leaves_what_it_says(string query, params string[] expected) => Found(query).ShouldBe(expected);

    [Theory]
    [InlineData("karen")]
    [InlineData("KARÉN simon")]
    [InlineData("buyer zürich")]
    public void Words_are_found_in_parties_people_and_hub_without_their_accents(string text)
    {
        var table = new DealTable([new Deal
        {
            Slug = "a", Acquirer = "Buyer", Target = "Team", Structure = DealStructure.TeamHire, Announced = new PartialDate(2024), Hub = "Zürich", KeyPeople = ["Karén Simonyan"],
        }]);

        table.Find(new DealSearch { Text = text }).Rows.Count.ShouldBe(1);
        table.Find(new DealSearch { Text = text + " nobody" }).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void The_counts_of_a_facet_leave_its_own_filter_aside_and_apply_all_others()
    {
        var findings = Table.Find(DealSearchQuery.Read(Parsed("structure=acquisition&from=2024")).Search);

        findings.Rows.ShouldBeEmpty();
        Counts(findings, DealFacet.Structure).ShouldBe(["Acquisition 0", "Licence and hire 3", "Stake and hire 0", "Team hire 0", "Unknown 0"]);
        Counts(findings, DealFacet.Year).ShouldBe(["2023 1", "2024 0", "2025 0", "2026 0", "Unknown 0"]);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_facet_is_offered_from_five_known_values(int known, bool expected)
    {
        var table = new DealTable(Enumerable.Range(0, 9).Select(number =>
            Named($"{number}", 2024, DealStructure.TeamHire, number < known ? [Claim(DealField.ShareOfTeamTaken, .5m)] : [])));

        table.Offers(DealFacet.ShareTaken).ShouldBe(expected);
    }

    [Theory]
    [InlineData("500M", 500_000_000)]
    [InlineData("1.2bn", 1_200_000_000)]
    [InlineData("$2,500 k", 2_500_000)]
    [InlineData("40", 40)]
    public void Short_numbers_are_read_as_people_type_them(string text, decimal expected)
    {
        ShortNumber.Find(text).ShouldBe(expected);
        ShortNumber.Find(ShortNumber.Write(expected)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("-3")]
    [InlineData("1e9")]
    [InlineData("9999999bn")]
    public void What_is_no_short_number_is_none(string text) => ShortNumber.Find(text).ShouldBeNull();

    private static IEnumerable<string> Found(string query) => Table.Find(DealSearchQuery.Read(Parsed(query)).Search).Rows.Select(row => row.Target);

    private static IEnumerable<string> Counts(DealFindings findings, DealFacet facet) => findings.Facets[facet].Select(value => $"{value.Label} {value.Deals}");

    private static Deal Named(string target, int year, DealStructure structure, params DealClaim[] claims) =>
        new() { Slug = target, Acquirer = "Buyer", Target = target, Structure = structure, Announced = new PartialDate(year), Claims = claims };

    private static IEnumerable<KeyValuePair<string, string>> Parsed(string query) => query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], Uri.UnescapeDataString(pair[1])));
}
