using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>A claim and its check in words.</summary>
internal static class ClaimWords
{
    public const string Growth = "Two to three years on frontier systems about double that.";

    public static string Range(FactMarker claim) =>
        string.Join("–", new[] { claim.Low, claim.High }.OfType<Domain.Currencies.Money>().Select(AmountText.Brief));

    public static string Package(PackageClaimCheck check) => $"A new PhD in machine learning is paid {Range(check.Claim)} at a major lab.";

    public static string Verdict(ClaimVerdict verdict, bool isIllustrative) => (verdict switch
    {
        ClaimVerdict.Holds => "Holds",
        ClaimVerdict.DoesNotHold => "Does not hold",
        _ => "Cannot tell",
    }) + (isIllustrative ? " in the illustrative sample." : ".");

    public static string PackageFigures(PackageClaimCheck check) => check.NewPhds is not PublishedFigures figures
        ? $"Research scientists and ML engineers of frontier labs with a PhD in their first two years: {Absence(check.NewPhds)}."
        : $"Research scientists and ML engineers of frontier labs with a PhD in their first two years: median {BandWords.Brief(figures.P50)}"
            + (check.Interval is { } limits ? $", 90% interval {AmountText.Brief(limits.Low)} to {AmountText.Brief(limits.High)}" : ", no interval")
            + $" ({BandWords.Counted(figures)}).";

    public static string GrowthFigures(PackageClaimCheck check)
    {
        const string who = "The same in years two and three who took part in a frontier run";
        if (check.AfterFrontierYears is not PublishedFigures figures) return $"{who}: {Absence(check.AfterFrontierYears)}.";
        if (check.Ratio is not { } ratio) return $"{who}: median {BandWords.Brief(figures.P50)}, with nothing to compare it with.";
        var interval = check.RatioInterval is { } limits ? FormattableString.Invariant($", 90% interval {limits.Low:0.00} to {limits.High:0.00}") : ", no interval";
        return FormattableString.Invariant(
            $"{who}: median {BandWords.Brief(figures.P50)}, {ratio:0.00} times that of new PhDs{interval} ({BandWords.Counted(figures)}); {PackageClaim.LowestGrowth:0.0} to {PackageClaim.HighestGrowth:0.0} is read as about twice.");
    }

    public static string Counted(BandFigures figures) =>
        figures is PublishedFigures published ? BandWords.Counted(published) : Absence(figures);

    private static string Absence(BandFigures figures) =>
        figures is WithheldFigures ? WithheldFigures.Text.ToLowerInvariant() : "no data";
}
