using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Tests.Composites;

public sealed class RecipeTextTests
{
    [Theory]
    [InlineData("job=ml-engineer")]
    [InlineData("job=ml-engineer&level=L3&tier=big-tech&country=US&element=total-target-cash&currency=EUR&ageTo=2026-07-01&rate=4.5&convention=simple&blend=weighted-mean&anyway=true&use=ai-jobs&use=bls-oews.data-scientists.us&match.ai-jobs=strong&weight.ai-jobs=2.5")]
    public void A_recipe_comes_back_as_it_was_written(string text)
    {
        var (recipe, problems) = RecipeText.Read(text);

        problems.ShouldBeEmpty();
        RecipeText.Write(recipe!).ShouldBe(text);
    }

    [Fact]
    public void What_is_written_is_meant()
    {
        var recipe = RecipeText.Read("job=ml-engineer&ageTo=2026-07-01&rate=4.5&convention=simple&blend=weighted-mean&use=b&weight.b=0&use=a&match.a=partial").Recipe!;

        recipe.Ageing.ShouldBe(new AgeingPlan(new AgeingRate(.045, AgeingRateOrigin.Typed), new DateOnly(2026, 7, 1), AgeingConvention.Simple));
        recipe.Method.ShouldBe(BlendMethod.WeightedMean);
        recipe.Sources.ShouldBe([new RecipeSource("a", MatchQuality.Partial), new RecipeSource("b", Weight: 0)]);
        RecipeText.Read("job=ml-engineer&rate=4.5").Recipe!.Ageing.ShouldBeNull();
    }

    [Fact]
    public void What_is_wrong_is_named_and_left_out()
    {
        var (recipe, problems) = RecipeText.Read("job=ml-engineer&rate=lots&ageTo=soon&use=a&weight.a=-1");

        problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "ageTo: found 'soon', expected a date such as 2026-07-01.",
            "rate: found 'lots', expected per cent a year from -50 to 100.",
            "weight.a: found '-1', expected a weight from 0 to 1,000,000.",
        ]);
        RecipeText.Write(recipe!).ShouldBe("job=ml-engineer&use=a");
        RecipeText.Read("level=L3").Recipe.ShouldBeNull();
        RecipeText.Read("job=a&job=b").Recipe.ShouldBeNull();
    }
}
