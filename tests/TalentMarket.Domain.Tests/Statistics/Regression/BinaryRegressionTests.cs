using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Statistics.Regression;

namespace TalentMarket.Domain.Tests.Statistics.Regression;

public sealed class BinaryRegressionTests
{
    private static readonly int[] People = [.. Enumerable.Range(0, 100)];

    // 60 people without a PhD of whom 15 say yes, 40 with one of whom 30 do.
    private static readonly DesignMatrix Design = DesignMatrix.For(People).WithIntercept().WithFlag("PhD", person => person >= 60).Build();
    private static readonly bool[] Yes = [.. People.Select(person => person is < 15 or >= 60 and < 90)];

    [Fact]
    public void Of_two_groups_the_logit_is_their_log_odds()
    {
        var fit = BinaryRegression.Fit(Design, Yes, BinaryLink.Logit);

        // Odds 15 to 45 and 30 to 10; variance of a log odds ratio 1/15 + 1/45 + 1/30 + 1/10 (Woolf 1955).
        fit.Coefficients.ShouldBe([Math.Log(1 / 3.0), Math.Log(9)], 1e-9);
        fit.Estimate("PhD").StandardError.ShouldBe(Math.Sqrt(1 / 15.0 + 1 / 45.0 + 1 / 30.0 + 1 / 10.0), 1e-9);
        fit.Probabilities[0].ShouldBe(0.25, 1e-12);
        fit.LogLikelihood.ShouldBe(15 * Math.Log(0.25) + 75 * Math.Log(0.75) + 10 * Math.Log(0.25), 1e-9);
        fit.IsSeparated.ShouldBeFalse();
    }

    [Fact]
    public void Of_two_groups_the_probit_is_their_normal_quantiles()
    {
        var fit = BinaryRegression.Fit(Design, Yes, BinaryLink.Probit);

        // The normal quantile of 0.75 is 0.6744898 (printed tables).
        fit.Coefficients.ShouldBe([-0.6744898, 2 * 0.6744898], 1e-7);
        fit.Probabilities[99].ShouldBe(0.75, 1e-9);
    }

    [Theory]
    [InlineData(BinaryLink.Logit)]
    [InlineData(BinaryLink.Probit)]
    public void Whole_weights_count_a_row_as_often_as_they_say(BinaryLink link) =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            var median = sample.Y.Order().ElementAt(sample.Y.Length / 2);
            bool[] yes = [.. sample.Y.Select((y, row) => y > median ^ row % 5 == 0)];
            var repeated = Enumerable.Range(0, yes.Length).SelectMany(row => Enumerable.Repeat(row, sample.Weights[row])).ToList();

            var weighted = BinaryRegression.Fit(sample.Design, yes, link, [.. sample.Weights.Select(weight => (double)weight)]);
            var replicated = BinaryRegression.Fit(RandomSample.DesignOf([.. repeated.Select(row => sample.X[row])]), [.. repeated.Select(row => yes[row])], link);

            weighted.LogLikelihood.ShouldBe(replicated.LogLikelihood, 1e-6);
            if (!weighted.IsSeparated) weighted.Coefficients.ShouldBe(replicated.Coefficients, 1e-4);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_logits_expected_yeses_are_those_that_happened() =>
        Prop.ForAll(RandomSample.Any, sample =>
        {
            bool[] yes = [.. sample.Y.Select((_, row) => row % 3 == 0)];
            var fit = BinaryRegression.Fit(sample.Design, yes, BinaryLink.Logit);

            fit.Probabilities.Sum().ShouldBe(yes.Count(own => own), 1e-5);
            fit.Probabilities.Zip(sample.X, (p, x) => p * x[0]).Sum().ShouldBe(yes.Zip(sample.X, (own, x) => own ? x[0] : 0).Sum(), 1e-4);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(BinaryLink.Logit)]
    [InlineData(BinaryLink.Probit)]
    public void A_column_that_decides_the_answer_is_noticed(BinaryLink link)
    {
        var fit = BinaryRegression.Fit(Design, [.. People.Select(person => person >= 60)], link);

        fit.IsSeparated.ShouldBeTrue();
        fit.LogLikelihood.ShouldBe(0, 1e-5);
        fit.Coefficients.ShouldAllBe(coefficient => double.IsFinite(coefficient));
    }

    [Fact]
    public void A_group_without_a_single_yes_has_a_probability_of_nearly_none()
    {
        var fit = BinaryRegression.Fit(Design, [.. People.Select(person => person is >= 60 and < 90)], BinaryLink.Logit);

        fit.Probabilities[0].ShouldBeLessThan(1e-6);
        fit.Probabilities[99].ShouldBe(0.75, 1e-6);
        fit.IsSeparated.ShouldBeTrue();
    }

    [Fact]
    public void Everybody_saying_yes_is_no_question() =>
        Should.Throw<ArgumentException>(() => BinaryRegression.Fit(Design, [.. People.Select(_ => true)], BinaryLink.Logit))
            .Message.ShouldBe("A probability needs rows of both kinds.");
}
