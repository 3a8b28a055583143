using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.PayCurves;

/// <summary>The claim that a new PhD in machine learning is paid a certain package at a major lab, and about twice that after
/// two to three years on frontier systems; and who of the market it speaks of.</summary>
public static class PackageClaim
{
    /// <summary>The published fact that states the package.</summary>
    public const string Metric = "new ML PhD first package";

    /// <summary>The same source: "might double".</summary>
    public const double Growth = 2;

    /// <summary>What is read as about twice.</summary>
    public const double LowestGrowth = 1.8;

    public const double HighestGrowth = 2.2;

    /// <summary>First and last whole year of the package that doubled.</summary>
    public const int GrowthFromYear = 2;

    public const int GrowthToYear = 3;

    /// <summary>Our reading of "machine learning PhD": people who do research in it or build with it, together.</summary>
    public static IReadOnlyList<string> Jobs { get; } = ["research-scientist", "ml-engineer"];

    private const int FirstPackageToYear = 1;


    public static bool Concerns(PayCurveScope scope) =>
        scope.Market.Element == PayElement.TotalDirectCompensation && scope.Phd != PhdChoice.NotHeld
        && scope.Market.Families.IsAll && !scope.Market.Jobs.IsAll && scope.Market.Jobs.All(Jobs.Contains);

    /// <summary>PhDs of frontier labs in their first two whole years of work.</summary>
    internal static bool IsNew(PayObservation person) => IsMeant(person) && person.CareerYears < FirstPackageToYear + 1;

    /// <summary>PhDs of frontier labs in whole years two and three of work who took part in a frontier run.</summary>
    internal static bool IsAfterFrontierYears(PayObservation person) => IsMeant(person)
        && person.CareerYears >= GrowthFromYear && person.CareerYears < GrowthToYear + 1
        && person.FrontierRun is FrontierRunPart.Participated or FrontierRunPart.Led;

    private static bool IsMeant(PayObservation person) => person is { Tier: TalentTier.FrontierLab, Phd: PhdStatus.Held };
}
