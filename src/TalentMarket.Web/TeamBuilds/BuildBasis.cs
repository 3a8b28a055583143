using TalentMarket.Domain.Deals;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.Deals;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>What a comparison begins with: the general assumptions, or a deal's figures in their place.</summary>
public sealed class BuildBasis
{
    public const string FreePage = "/models/buy-or-build";
    private const int UsualHeads = 50;

    private readonly Dictionary<BuildInput, InputPrior> priors;

    private BuildBasis(string page, Deal? deal, int? heads, IEnumerable<InputPrior> priors)
    {
        (Page, Deal, Heads) = (page, deal, heads);
        this.priors = priors.ToDictionary(prior => prior.Input);
    }

    public static BuildBasis Free { get; } = new(FreePage, null, UsualHeads, InputPriors.All.Where(prior => prior.Input != BuildInput.AcquiredHeads));

    public string Page { get; }

    /// <summary>Null on the page that stands by itself.</summary>
    public Deal? Deal { get; }

    /// <summary>Seats to begin with; null where a deal's people are not public.</summary>
    public int? Heads { get; }

    public string Title => Deal is null ? "Buy or build" : $"{Deal.Acquirer} and {Deal.Target}: buy or build";

    /// <summary>Null where a deal does not say and nothing may be assumed in its place.</summary>
    public InputPrior? Prior(BuildInput input) => priors.GetValueOrDefault(input);

    public static BuildBasis Of(Deal deal)
    {
        var heads = Known(deal, DealField.TeamSize);
        var changed = new Dictionary<BuildInput, InputPrior?>
        {
            [BuildInput.Price] = Claimed(BuildInput.Price, Known(deal, DealField.HeadlineValue)),
            [BuildInput.AcquiredHeads] = Claimed(BuildInput.AcquiredHeads, heads),
            // What a price says it includes is not paid twice.
            [BuildInput.RetentionPool] = Claimed(BuildInput.RetentionPool, Known(deal, DealField.RetentionPool))
                ?? InputPriors.Of(BuildInput.RetentionPool) with { Figure = InputFigure.Judgement(0, 0, 0), Reason = "No pool beside the price is on file for this deal" },
        };
        if (heads is not null)
        {
            var scale = (double)heads.Range.Best / UsualHeads;
            changed[BuildInput.DelayValue] = Scaled(BuildInput.DelayValue, scale, BuildNumber.Say(BuildUnit.Dollars, InputPriors.Of(BuildInput.DelayValue).Figure.Best / UsualHeads) + " a head and month; ");
            changed[BuildInput.IncumbentsRaised] = Scaled(BuildInput.IncumbentsRaised, scale, "One for each two seats; ");
        }

        if (Retained(deal, heads) is { } leavers) changed[BuildInput.AcquiredLeavers] = leavers;
        var priors = InputPriors.All.Select(prior => changed.TryGetValue(prior.Input, out var own) ? own : prior).OfType<InputPrior>();
        return new BuildBasis(DealAddress.Of(deal.Slug) + "/build", deal, heads is null ? null : (int)Math.Round(heads.Range.Best), priors);
    }

    private static DealFigure.Known? Known(Deal deal, DealField field) => deal.Of(field) as DealFigure.Known;

    private static InputPrior? Claimed(BuildInput input, DealFigure.Known? known)
    {
        if (known is null || known.Range.Best <= 0) return null;
        var usual = InputPriors.Of(input);
        var best = (double)known.Range.Best;
        var (low, high) = ((double?)known.Range.Low ?? best, (double?)known.Range.High ?? best);
        var open = known.Range.High is null ? "; how much more is not said" : known.Range.Low is null ? "; how much less is not said" : "";
        return new InputPrior(input, InputFigure.Judgement(low, best, high), usual.Lowest, Math.Max(usual.Highest, high * 2),
            $"{known.Headline.Source.Publisher}: {DealText.Claimed(known.Headline)}{open}", known.Headline.Source.Address);
    }

    // What grows with a team is assumed for its size.
    private static InputPrior Scaled(BuildInput input, double scale, string how)
    {
        var usual = InputPriors.Of(input);
        return usual with
        {
            Figure = InputFigure.Judgement(usual.Figure.Low * scale, usual.Figure.Best * scale, usual.Figure.High * scale),
            Highest = Math.Max(usual.Highest, usual.Figure.High * scale * 2),
            Reason = how + BuildWords.Lower(usual.Reason),
        };
    }

    private static InputPrior? Retained(Deal deal, DealFigure.Known? heads)
    {
        if (heads is null || Known(deal, DealField.RetainedAtTwelveMonths) is not { } retained || retained.Range.Best > heads.Range.Best) return null;
        var left = 1 - (double)(retained.Range.Best / heads.Range.Best);
        return InputPriors.Of(BuildInput.AcquiredLeavers) with
        {
            Figure = InputFigure.Rate(left, (double)heads.Range.Best),
            Reason = $"{retained.Headline.Source.Publisher}: {DealText.Claimed(retained.Headline)} still there after a year",
            Address = retained.Headline.Source.Address,
        };
    }
}
