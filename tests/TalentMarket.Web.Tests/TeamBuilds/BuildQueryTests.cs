using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Web.TeamBuilds;

namespace TalentMarket.Web.Tests.TeamBuilds;

public sealed class BuildQueryTests
{
    [Fact]
    public void What_is_as_usual_stays_out_of_the_address()
    {
        var (query, isTidy) = BuildQuery.Read("?acceptance=50&tier=frontier-lab&price=", BuildBasis.Free);

        query.Address.ShouldBe("/models/buy-or-build");
        isTidy.ShouldBeFalse();
    }

    [Fact]
    public void A_range_moves_along_with_its_figure()
    {
        // The price begins with 250M, from 150M to 500M: at 500M it is from 300M to 1bn.
        var (query, _) = BuildQuery.Read("?price=500M", BuildBasis.Free);

        query["price-low"].ShouldBe("300M");
        query["price-high"].ShouldBe("1bn");
    }

    [Fact]
    public void A_range_that_is_typed_stays()
    {
        var (query, isTidy) = BuildQuery.Read("?price=500M&price-low=400M", BuildBasis.Free);

        query["price-low"].ShouldBe("400M");
        isTidy.ShouldBeTrue();
    }

    [Fact]
    public void A_larger_team_has_more_recruiters() =>
        // One for each seventeen seats: 300 ÷ 17 = 17.6.
        BuildQuery.Read("?heads1=300", BuildBasis.Free).Query[BuildQuery.Recruiters].ShouldBe("18");

    [Fact]
    public void An_address_says_the_same_when_it_is_read_again() => Prop.ForAll(
        Gen.Choose(5, 100).ToArbitrary(), Gen.Choose(1, 900).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (percent, millions, heads) =>
        {
            var text = BuildQuery.Read(FormattableString.Invariant($"?heads1={heads}&price={millions}M&acceptance={percent}&hub=&junk=1"), BuildBasis.Free).Query.QueryText;
            var (again, isTidy) = BuildQuery.Read(text, BuildBasis.Free);
            return isTidy && again.QueryText == text;
        }).QuickCheckThrowOnFailure();
}
