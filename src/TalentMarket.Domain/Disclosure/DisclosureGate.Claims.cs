using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Domain.Disclosure;

/// <summary>The gate for checks of claims: each group of people passes as a band does, and what is said of both needs both.</summary>
public static partial class DisclosureGate
{
    internal static PackageClaimCheck Publish(
        PackageSample sample, FactMarker claim, Currency currency, DisclosurePolicy policy, DateOnly today)
    {
        var before = Figures(sample.NewPhds);
        var after = Figures(sample.AfterFrontierYears);
        var package = before is PublishedFigures && sample.Package is { } limits
            ? new AmountInterval(Rounded(limits.Low), Rounded(limits.High)) : null;
        (double Low, double High)? ratio = before is PublishedFigures && after is PublishedFigures && sample.Ratio is { } drawn
            ? (Math.Round(drawn.Low, 2), Math.Round(drawn.High, 2)) : null;
        return new PackageClaimCheck
        {
            Claim = claim,
            NewPhds = before,
            Interval = package,
            PackageVerdict = claim is { Low: { } low, High: { } high } && package is not null
                ? ClaimVerdicts.Of(((double)package.Low.Amount, (double)package.High.Amount), (double)low.Amount, (double)high.Amount)
                : ClaimVerdict.CannotTell,
            AfterFrontierYears = after,
            Ratio = Median(before) is { } first && Median(after) is { } later ? Math.Round((double)(later / first), 2) : null,
            RatioInterval = ratio,
            GrowthVerdict = ClaimVerdicts.Of(ratio, PackageClaim.LowestGrowth, PackageClaim.HighestGrowth),
        };

        BandFigures Figures(CurveBin? people) => people is null ? NoData() : Publish(new PayCell(people.Contributors, people.Pay), currency, policy, today);

        Money Rounded(double amount) => new(Rounding.Money((decimal)amount, policy.SignificantDigits), currency);

        static decimal? Median(BandFigures figures) => (figures as PublishedFigures)?.P50.Amount?.Amount;
    }
}
