using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>Coverage, balance, refusals and what is not in the data.</summary>
public sealed partial class PremiumCautions : ComponentBase
{
    [Parameter, EditorRequired]
    public required PremiumBoard Board { get; set; }

    private PremiumEstimates Estimates => Board.Estimates!;

    private IEnumerable<string> Sentences
    {
        get
        {
            if (Estimates.Figures(PremiumEstimator.Matched) is PublishedPremium { CoveragePercent: { } coverage })
                yield return $"{coverage}% of {Board.Answer.Treated} have a counterpart alike; the others are in the raw difference only.";
            var apart = Estimates.Balance.Where(balance => !balance.IsBalanced).Select(balance => balance.Trait).ToList();
            if (apart.Count > 0)
                yield return $"Even people alike differ in {string.Join(" and ", apart)}: what that goes with is in the matched difference.";
            if (Estimates.RunOverDoctorate is PublishedPremium more)
                yield return $"In one model of both, a part in a frontier run goes with {PremiumText.MoreOrLess(more.Percent)} pay than a doctorate does ({PremiumText.Interval(more.Interval)}).";
            else if (Estimates.RunOverDoctorate is RefusedPremium refused) yield return refused.Reason;
            foreach (var remark in Estimates.Remarks) yield return remark;
            foreach (var refusal in Estimates.Ladder.Select(rung => (rung.Figures as RefusedPremium)?.Reason).OfType<string>().Distinct()) yield return refusal;
        }
    }

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');
}
