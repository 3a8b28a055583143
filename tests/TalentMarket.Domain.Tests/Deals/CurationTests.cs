using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Domain.Tests.Deals;

public sealed class CurationTests
{
    private static readonly Dictionary<string, string> Claim = new()
    {
        ["field"] = "headline-value", ["best"] = "650M", ["source_address"] = "https://www.example.org/report", ["grade"] = "press",
        ["confidence"] = "reported", ["standing"] = "stands", ["as_of"] = "2024-03",
    };

    private static readonly string[] Header = ["acquirer", "target", "structure", "announced", "field", "best", "source_address", "grade", "confidence"];
    private static readonly string[] Row = ["Buyer", "Team", "acquisition", "2026-03", "team-size", "40", "https://example.org/a", "press", "reported"];

    [Fact]
    public void A_claim_is_read_with_its_open_bounds_and_its_publisher_from_the_address()
    {
        var draft = ClaimDraft.Read(Claim).Draft.ShouldNotBeNull();

        draft.Range.ShouldBe(new LowBestHigh(null, 650_000_000, null));
        (draft.Publisher, draft.Grade, draft.AsOf).ShouldBe(("example.org", SourceGrade.Press, new PartialDate(2024, 3)));
    }

    [Theory]
    [InlineData("source_address", "", "source_address: found '', expected the address of the page that says so, beginning with https://.")]
    [InlineData("source_address", "javascript:alert(1)", "source_address: found 'javascript:alert(1)', expected an address that begins with https:// or http://.")]
    [InlineData("confidence", "", "confidence: found '', expected one of reported, estimated, disputed, undisclosed.")]
    [InlineData("confidence", "undisclosed", "confidence: found 'undisclosed', expected another confidence beside a figure.")]
    [InlineData("grade", "illustrative", "grade: found 'illustrative', expected one of primary, press, analyst, aggregator.")]
    [InlineData("best", "lots", "best: found 'lots', expected US dollars, such as 650000000, 650M or 1.2bn.")]
    [InlineData("best", "", "best: found '', expected a figure, or the confidence undisclosed.")]
    [InlineData("high", "600M", "high: found '600000000', expected at least the figure, 650000000.")]
    [InlineData("as_of", "March", "as_of: found 'March', expected a date such as 2024, 2024-03 or 2024-03-19, from 1990 to 2100.")]
    public void A_claim_that_lacks_something_says_what_was_found_and_what_is_expected(string field, string text, string expected) =>
        ClaimDraft.Read(new Dictionary<string, string>(Claim) { [field] = text }).Problems.Select(problem => problem.ToString()).ShouldBe([expected]);

    [Fact]
    public void A_share_may_be_written_in_per_cent() =>
        ClaimDraft.Read(new Dictionary<string, string>(Claim) { ["field"] = "stake-taken", ["best"] = "49 %" }).Draft!.Range!.Best.ShouldBe(.49m);

    [Fact]
    public void Every_problem_is_told_not_the_first() =>
        ClaimDraft.Read(new Dictionary<string, string>()).Problems.Select(problem => problem.Parameter).Distinct()
            .ShouldBe(["field", "confidence", "source_address", "grade", "standing"], ignoreOrder: true);

    [Fact]
    public void A_deal_without_a_day_is_none() =>
        DealDraft.Read(new Dictionary<string, string> { ["acquirer"] = "Buyer", ["target"] = "Team", ["structure"] = "team-hire" })
            .Problems.ShouldHaveSingleItem().Parameter.ShouldBe("announced");

    [Fact]
    public void The_address_of_a_deal_is_made_of_both_names() =>
        DealDraft.Read(new Dictionary<string, string> { ["acquirer"] = "Büyer", ["target"] = "Team & Co.", ["structure"] = "acquisition", ["announced"] = "2026" })
            .Draft!.Slug.ShouldBe("buyer-team-co");

    [Fact]
    public void A_file_is_taken_as_a_whole_or_not_at_all()
    {
        string[] wrong = [.. Row[..8], "sure"];

        var (rows, issues) = DealFileCheck.Read(Header, [(2, Row), (3, wrong), (5, Row[..4])], (_, _) => null);

        rows.ShouldBeEmpty();
        issues.Select(issue => issue.ToString()).ShouldBe(
        [
            "Row 3, confidence: found 'sure', expected one of reported, estimated, disputed, undisclosed.",
            "Row 5, row: found '4 cells', expected 9, as many as the header has.",
        ]);
    }

    [Fact]
    public void A_file_needs_its_columns_and_knows_no_others()
    {
        var (_, issues) = DealFileCheck.Read(["acquirer", "target", "price"], [(2, ["a", "b", "c"])], (_, _) => null);

        issues[0].ToString().ShouldStartWith("Row 1, header: found 'price', expected one of acquirer, target,");
        issues.Skip(1).Select(issue => issue.Expected).ShouldBe(["a column field", "a column source_address", "a column grade", "a column confidence"]);
    }

    [Fact]
    public void Of_a_deal_on_file_the_two_names_are_enough()
    {
        string[] names = ["acquirer", "target", "field", "best", "source_address", "grade", "confidence"];

        var (rows, issues) = DealFileCheck.Read(names, [(2, ["buyer", "TEAM", .. Row[4..]])], (_, _) => SomeDeal.With());

        issues.ShouldBeEmpty();
        rows.ShouldHaveSingleItem().Deal.Slug.ShouldBe("buyer-team");
    }
}
