using TalentMarket.Domain.Trail;
using TalentMarket.Web.Trail;

namespace TalentMarket.Web.Tests.Trail;

public sealed class TrailQueryTests
{
    [Fact]
    public void A_query_is_its_address_and_the_download_s()
    {
        var query = TrailQuery.Of(" Zoë ", "signed in", "100% & more", "2026-01-31", "2026-02-28", "refused", "3");

        query.Problems.ShouldBeEmpty();
        query.Scope.ShouldBe(new TrailScope
        {
            Actor = "Zoë", Action = "signed in", Subject = "100% & more", From = new(2026, 1, 31), To = new(2026, 2, 28), Outcome = Outcome.Refused,
        });
        query.PageAddress(3).ShouldBe("/admin/trail?actor=Zo%C3%AB&action=signed%20in&subject=100%25%20%26%20more&from=2026-01-31&to=2026-02-28&outcome=refused&page=3");
        query.Download.ShouldBe("/admin/trail.csv?actor=Zo%C3%AB&action=signed%20in&subject=100%25%20%26%20more&from=2026-01-31&to=2026-02-28&outcome=refused");
    }

    [Fact]
    public void Nothing_asked_is_everything() =>
        TrailQuery.Of("", null, "  ", "", "", "", null).ShouldSatisfyAllConditions(
            query => query.IsAll.ShouldBeTrue(), query => query.Page.ShouldBe(1), query => query.PageAddress(1).ShouldBe("/admin/trail"));

    [Theory]
    [InlineData("31.1.2026", null, null, "from: found '31.1.2026', expected a day such as 2026-01-31.")]
    [InlineData(null, "undone", null, "outcome: found 'undone', expected one of done, refused, failed.")]
    [InlineData(null, null, "0", "page: found '0', expected a number from 1 on.")]
    [InlineData(null, null, "99999999999", "page: found '99999999999', expected a number from 1 on.")]
    public void What_cannot_be_read_is_said(string? from, string? outcome, string? page, string problem) =>
        TrailQuery.Of(null, null, null, from, null, outcome, page).Problems.ShouldHaveSingleItem().ToString().ShouldBe(problem);
}
