using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Statistics.Regression;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Premiums;

/// <summary>What is estimated a thousand times over goes another, quicker way than what is estimated once: both must agree.</summary>
public sealed class QuickEstimatesTests
{
    private const PayElement Element = PayElement.TotalDirectCompensation;
    private static readonly PremiumComparison Comparison = SampleSeries.Comparison("premium=ai-product-manager");
    private static readonly ComparedPeople Numbers = new(Comparison, Comparison.MatchedOn);
    private static readonly List<Compared> People = Numbers.Of(SampleSeries.Of(Comparison).People.Where(person => person.EditionDate == new DateOnly(2026, 6, 30)));

    [Fact]
    public void Cells_give_the_matched_difference()
    {
        var whole = StratifiedDifference.Of([.. People.Select(one => new ComparedPerson(Math.Log(one.Person.Pay(Element)!.Value), one.IsTreated, one.Stratum, one.Organisation))]);

        new MatchedCells(People, Numbers.Strata, Element).LogDifference(null).ShouldBe(whole.LogDifference, 1e-10);
    }

    [Fact]
    public void An_organisation_drawn_twice_counts_as_two()
    {
        var times = Enumerable.Range(0, Numbers.Organisations).Select(organisation => organisation % 3).ToArray();
        var drawn = People.SelectMany(one => Enumerable.Repeat(one, times[one.Organisation])).ToList();

        new MatchedCells(People, Numbers.Strata, Element).LogDifference(times)
            .ShouldBe(new MatchedCells(drawn, Numbers.Strata, Element).LogDifference(null), 1e-10);
        new QuantileGap(People, Numbers.Strata, Element, isMatched: true).LogRatios(times, [0.5])[0]
            .ShouldBe(new QuantileGap(drawn, Numbers.Strata, Element, isMatched: true).LogRatios(null, [0.5])[0], 1e-10);
    }

    [Fact]
    public void Moments_by_organisation_give_least_squares_and_its_clustered_error()
    {
        var (rows, moments) = Model();
        var design = PremiumDesign.For(People, [PremiumTrait.Tier]).WithFlag(PremiumDesign.Mark, one => one.IsTreated).Build();
        var fit = LeastSquares.Fit(design, PremiumDesign.LogPay(People, Element));
        var estimate = fit.Estimate(PremiumDesign.Mark, fit.CovarianceByCluster([.. People.Select(one => one.Organisation)], StandardErrors.Cr1));

        var (value, error) = moments.Estimate(1);

        rows.Count.ShouldBe(design.Columns.Count);
        value.ShouldBe(estimate.Value, 1e-8);
        error.ShouldBe(estimate.StandardError, 1e-8);
    }

    [Fact]
    public void The_parts_of_a_gap_are_those_of_Oaxaca_and_Blinder_with_a_mark_for_the_side()
    {
        var (rows, moments) = Model();
        var (gram, cross) = moments.Sum(null);
        var coefficients = ClusteredMoments.Coefficients(gram, cross);
        var explained = Enumerable.Range(2, rows.Count - 2)
            .Sum(column => (gram[1, column] / gram[1, 1] - (gram[0, column] - gram[1, column]) / (gram[0, 0] - gram[1, 1])) * coefficients[column]);
        // Tiers are measured from one base on both sides, so that the whole does not depend on it.
        var twofold = new OaxacaBlinder(Side(true), Pay(true), Side(false), Pay(false)).Twofold(OaxacaReference.Jann);

        explained.ShouldBe(twofold.Explained, 1e-8);

        DesignMatrix Side(bool isTreated) => DesignMatrix.For([.. People.Where(one => one.IsTreated == isTreated)]).WithIntercept()
            .With("years", one => one.Person.CareerYears!.Value).With("squared", one => Math.Pow(one.Person.CareerYears!.Value, 2))
            .WithFlag("remote", one => one.Person.Workplace == Workplace.Remote)
            .WithCategory("tier", one => PremiumTrait.Tier.Of(one.Person)!, "rest-of-tech").Build();
        double[] Pay(bool isTreated) => PremiumDesign.LogPay(People.Where(one => one.IsTreated == isTreated), Element);
    }

    private static (RegressorRows Rows, ClusteredMoments Moments) Model()
    {
        var rows = new RegressorRows(People, [PremiumTrait.Tier], [("", one => one.IsTreated ? 1 : 0)]);
        var moments = new ClusteredMoments(rows.Count, Numbers.Organisations);
        var row = new double[rows.Count];
        foreach (var one in People)
        {
            rows.Fill(one, row);
            moments.Add(one.Organisation, row, Math.Log(one.Person.Pay(Element)!.Value));
        }

        return (rows, moments);
    }
}
