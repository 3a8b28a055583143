using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Offers;

namespace TalentMarket.Domain.Tests.Offers;

public sealed class BlackScholesTests
{
    [Fact]
    public void Printed_prices_of_calls_and_puts_hold()
    {
        // ../shared/goldens/black-scholes-haug: Haug (1998), pages 24 and 27.
        var golden = Golden.Of("black-scholes-haug");
        var tolerance = golden.Json.GetProperty("atol").GetDouble();
        foreach (var sample in golden.Json.GetProperty("cases").EnumerateArray())
        {
            var terms = new OptionTerms(Number(sample, "spot"), Number(sample, "strike"), Number(sample, "t"), Number(sample, "vol"), Number(sample, "r"), Number(sample, "q"));
            var kind = sample.GetProperty("type").GetString();
            golden.Compare(kind!, Number(sample, "value"), kind == "call" ? BlackScholes.Call(terms) : BlackScholes.Put(terms), tolerance);
        }
    }

    [Fact]
    public void A_call_less_a_put_is_the_share_less_the_strike_of_today() =>
        Prop.ForAll(Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(1, 400).ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), (spot, strike, tenths) =>
        {
            var terms = new OptionTerms(spot, strike, tenths / 10.0, .6, .04);
            return Math.Abs(BlackScholes.Call(terms) - BlackScholes.Put(terms) - (spot - strike * Math.Exp(-.04 * tenths / 10.0))) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_option_without_time_is_worth_what_exercise_brings()
    {
        BlackScholes.Call(new OptionTerms(12, 10, 0, .5, .04)).ShouldBe(2);
        BlackScholes.Call(new OptionTerms(8, 10, 0, .5, .04)).ShouldBe(0);
        BlackScholes.Call(new OptionTerms(10, 0, 5, .5, .04)).ShouldBe(10);
    }

    private static double Number(JsonElement sample, string name) => sample.GetProperty(name).GetDouble();
}
