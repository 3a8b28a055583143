namespace TalentMarket.Domain.TeamBuilds;

/// <summary>The assumptions a comparison begins with: each has a source, or says that it is the reader's own.</summary>
public static class InputPriors
{
    private const string Kim = "https://knowledge.wharton.upenn.edu/article/employees-of-acquired-companies";

    public static IReadOnlyList<InputPrior> All { get; } =
    [
        new(BuildInput.Acceptance, InputFigure.Rate(0.5, 20), 0.05, 1,
            "About half of offers to engineers and data scientists in a tight market (Xpheno, 2022); 84 % over all jobs in the US, 2022 (PwC Saratoga)",
            "https://businesstantra.in/jobs-top-engineers-in-no-hurry-to-accept-every-job-offer/"),
        new(BuildInput.SearchMonths, InputFigure.TimeOrCost(1, 2, 4), 0.25, 12,
            "42 days to fill a job of any kind in the US (SHRM, 2016); recruiters say about five months for machine learning, which is two searches and a bit at one acceptance in two",
            "https://hrdive.com/news/latest-shrm-benchmarking-report-offers-data-on-recruiting-salary-and-more/423809"),
        new(BuildInput.AgencyFeeShare, InputFigure.Judgement(0.2, 0.25, 0.35), 0, 0.5,
            "20 to 35 % of first-year base salary (Rocket)", "https://www.getrocket.com/post/fees"),
        new(BuildInput.HiringCost, InputFigure.TimeOrCost(2_500, 4_100, 12_000), 500, 100_000,
            "$4,129 a hire over all jobs in the US (SHRM, 2016); more where many are interviewed for one",
            "https://hrdive.com/news/latest-shrm-benchmarking-report-offers-data-on-recruiting-salary-and-more/423809"),
        new(BuildInput.SignOnShare, InputFigure.Judgement(0.2, 1, 2), 0, 5, "What a rival's unvested shares have to be bought out with: no survey gives it"),
        new(BuildInput.OfferPremium, InputFigure.Judgement(0, 0.1, 0.3), 0, 1, "How far an offer has to lie above the market to be accepted so often"),
        new(BuildInput.IncumbentsRaised, InputFigure.Judgement(0, 25, 100), 0, 5_000, "People of the same trade already there who ask for the same"),
        new(BuildInput.RampMonths, InputFigure.Judgement(3, 6, 9), 0, 24,
            "Three to nine months until engineers are fully productive, asked of 80 engineers and managers (Swimm, 2020)",
            "https://hackernoon.com/engineer-onboarding-the-ugly-truth-about-ramp-up-time-7e323t9j"),
        new(BuildInput.VacancyShare, InputFigure.Judgement(0, 0.1, 0.5), 0, 2, "Cover, contractors and unused machines while a seat is empty, against its pay"),
        new(BuildInput.HiredLeavers, InputFigure.Rate(0.12, 60), 0, 1,
            "12 % of regular hires with the same background leave within a year (Kim, US Census data)", Kim),
        new(BuildInput.Price, InputFigure.Judgement(150e6, 250e6, 500e6), 1e6, 20e9, "Hundreds of millions for fifty to a hundred people, as the deals on file go"),
        new(BuildInput.RetentionPool, InputFigure.Judgement(0, 30e6, 100e6), 0, 5e9, "Few deals say what was promised to those who stay"),
        new(BuildInput.DealCostShare, InputFigure.Judgement(0.01, 0.02, 0.04), 0, 0.2, "Lawyers, bankers and bringing the team in"),
        new(BuildInput.TechnologyShare, InputFigure.Judgement(0, 0.05, 0.3), 0, 0.95, "What the technology and its licence would be worth without the people"),
        new(BuildInput.AcquiredHeads, InputFigure.Judgement(50, 50, 50), 1, 5_000, "As many as are to be recruited"),
        new(BuildInput.AcquiredLeavers, InputFigure.Rate(0.33, 30), 0, 1,
            "33 % of people who came with a start-up leave within a year (Kim, US Census data); fewer where a pool holds them", Kim),
        new(BuildInput.ClosingMonths, InputFigure.Judgement(1, 2, 9), 0, 18, "Days for a hire with a licence; eight months for Run:ai, which two authorities looked at"),
        new(BuildInput.IntegrationMonths, InputFigure.Judgement(0, 2, 6), 0, 24, "A team that works together already loses less than strangers do"),
        new(BuildInput.DelayValue, InputFigure.Judgement(2e6, 15e6, 30e6), 0, 200e6, "A cluster of a billion dollars over four years costs 20.8 million a month, used or not"),
        new(BuildInput.CostOfCapital, InputFigure.Judgement(0.07, 0.09, 0.12), 0, 0.4, "US industries lie between 5 and 10 % in January 2026; a venture asks for more",
            "https://pages.stern.nyu.edu/adamodar/New_Home_Page/datafile/wacc.html"),
    ];

    /// <summary>How far each input can be moved.</summary>
    public static IReadOnlyDictionary<BuildInput, (double Low, double High)> Limits { get; } =
        All.ToDictionary(prior => prior.Input, prior => (prior.Lowest, prior.Highest));

    public static InputPrior Of(BuildInput input) => All.First(prior => prior.Input == input);
}
