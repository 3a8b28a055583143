using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.RowReview;

/// <summary>Pay beside that of others of the same job, level and tier: z = (ln pay − median of ln pay) ÷ robust scale of ln pay.</summary>
/// <param name="Score">z.</param>
/// <param name="Scale">Of ln pay, as <see cref="RobustScore"/> has it.</param>
public readonly record struct PayOutlier(double Score, double Scale)
{
    /// <summary>Fewer say nothing about the next one.</summary>
    public const int LeastPeople = 8;

    /// <summary>Beyond it a contributed row waits outside the draft for a person.</summary>
    public const double SetAsideBeyond = 6;

    private const double Ordinary = 1;

    public bool IsFlagged => Math.Abs(Score) > RobustScore.Flag;

    public FlagKind Kind => Score < 0 ? FlagKind.LowOutlier : FlagKind.HighOutlier;

    /// <summary>|z| above 6 in a confidential survey. Not the upper tail of frontier labs: that tail is what is looked for.
    /// Open rows stay, whatever they are: the source is shown as it is.</summary>
    public bool IsSetAside(SourceClass sourceClass, TalentTier? tier) =>
        sourceClass == SourceClass.Confidential && Math.Abs(Score) > SetAsideBeyond && !(Score > 0 && tier == TalentTier.FrontierLab);

    /// <summary>The factor that brings |z + ln factor ÷ scale| from above 3.5 below 1; the nearest to 0 of several, null without one.</summary>
    public PayFactor? ProposedFactor
    {
        get
        {
            if (!IsFlagged) return null;
            var best = Enum.GetValues<PayFactor>().MinBy(ScoreAfter);
            return ScoreAfter(best) < Ordinary ? best : null;
        }
    }

    private double ScoreAfter(PayFactor factor) => Math.Abs(Score + (PayFactors.Log(factor) / Scale));
}
