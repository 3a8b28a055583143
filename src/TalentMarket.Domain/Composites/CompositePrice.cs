using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Blending;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Composites;

/// <summary>The price a recipe gives on what may be shown of its sources.</summary>
public sealed record CompositePrice
{
    private const int OldMonths = 12;

    private CompositePrice(CompositeRecipe recipe, IReadOnlyList<PricedSource> sources, Blend? blend) =>
        (Recipe, Sources, Blend) = (recipe, sources, blend);

    public CompositeRecipe Recipe { get; }

    public IReadOnlyList<PricedSource> Sources { get; }

    /// <summary>The sources together, whether they should be or not; null where none can be used.</summary>
    public Blend? Blend { get; }

    public IEnumerable<PricedSource> Used => Sources.Where(source => source.IsUsed);

    /// <summary>True when the price rests on generated figures: it is tagged, and no headline.</summary>
    public bool IsIllustrative => Used.Any(source => source.Source.Class == SourceClass.Illustrative);

    /// <summary>The medians differ too much to be of one market, and the recipe does not insist.</summary>
    public bool StandsApart => Blend?.Heterogeneity is { IsTooGreat: true } && !Recipe.BlendsInSpiteOfDifference;

    /// <summary>P10 to P90 where every used source gives them; null where there is no price.</summary>
    public IReadOnlyDictionary<double, double>? Percentiles => StandsApart ? null : Blend?.Percentiles;

    /// <summary>What a reader must know, each a sentence.</summary>
    public IReadOnlyList<string> Cautions { get; private init; } = [];

    public static CompositePrice Of(CompositeRecipe recipe, IReadOnlyList<CompositeSource> sources, DateOnly today)
    {
        var day = recipe.AgeToDate ?? today;
        var read = sources.Select(source => Read(recipe, source, IsChosen(recipe, source, sources))).ToList();
        var countsOrganisations = read.Where(source => source.Distribution is not null).All(source => source.Published?.Organisations is not null);
        var weighed = read.Select(source => source.EffectiveDate is { } date
            ? source with { UsualWeight = BlendWeight.Of(countsOrganisations ? source.Published?.Organisations : null, source.Quality, date, day) }
            : source).ToList();
        var priced = SeparateIllustration(weighed);
        var used = priced.Where(source => source.IsUsed).ToList();
        var blend = used.Count == 0 ? null : Blend.Of(used.Select(Weighed), recipe.Method);
        return new CompositePrice(recipe, priced, blend) { Cautions = [.. CautionsOf(recipe, used, today)] };
    }

    private static bool IsChosen(CompositeRecipe recipe, CompositeSource source, IReadOnlyList<CompositeSource> all)
    {
        if (recipe.Sources.Count > 0) return recipe.Find(source.Key) is not null;
        var realCanBeShown = all.Any(other => other.Class != SourceClass.Illustrative && other.Figures is PublishedFigures);
        return (source.Class != SourceClass.Illustrative) == realCanBeShown && source.Figures is PublishedFigures;
    }

    private static PricedSource Read(CompositeRecipe recipe, CompositeSource source, bool isChosen)
    {
        var typed = recipe.Find(source.Key);
        var priced = new PricedSource
        {
            Source = source, IsChosen = isChosen, Quality = typed?.Quality ?? source.Quality, TypedWeight = typed?.Weight, WhyNot = isChosen ? "" : "Not chosen",
        };
        if (source.Figures is not PublishedFigures figures)
            return priced with { WhyNot = source.Figures is WithheldFigures ? WithheldFigures.Text : "No data for this scope" };
        var date = Middle(figures);
        priced = priced with { EffectiveDate = date, Ageing = recipe.Ageing?.Of(recipe.Scope.Element, date) };
        if (priced.Ageing is AgeingOutcome.Refused refused) return priced with { WhyNot = refused.Reason };
        if (SurveyDistribution.Of(figures) is not { } distribution) return priced with { WhyNot = "It gives no median" };
        return priced with { Distribution = priced.Ageing is AgeingOutcome.Aged aged ? distribution.Times(aged.Factor) : distribution };
    }

    // Generated figures never mix with observed ones.
    private static List<PricedSource> SeparateIllustration(List<PricedSource> sources)
    {
        var hasReal = sources.Any(source => source.IsUsed && source.Source.Class != SourceClass.Illustrative);
        return [.. sources.Select(source => hasReal && source.IsUsed && source.Source.Class == SourceClass.Illustrative
            ? source with { WhyNot = "The illustrative sample is never mixed with observed pay" }
            : source)];
    }

    private static BlendSource Weighed(PricedSource source) => new(source.Source.Key, source.Distribution!, source.Weight,
        Math.Max(1, source.Published!.Organisations ?? source.Published.People.AtLeast));

    private static DateOnly Middle(PublishedFigures figures) => figures.EarliestEffectiveDate
        .AddDays((figures.LatestEffectiveDate.DayNumber - figures.EarliestEffectiveDate.DayNumber) / 2);

    private static IEnumerable<string> CautionsOf(CompositeRecipe recipe, List<PricedSource> used, DateOnly today)
    {
        foreach (var source in used)
            if (source.Ageing is AgeingOutcome.Aged { Caution: { } caution }) yield return $"{source.Source.Name}: {caution}";
        if (used.Select(source => source.Ageing).OfType<AgeingOutcome.NotAged>().FirstOrDefault() is not null)
            yield return "Pay with equity in it is not aged at a rate of wages: it stands as of its own date.";
        if (recipe.Ageing is null && (recipe.AgeToDate is not null || recipe.AgeingRatePerYear is not null))
            yield return "Ageing needs both a date and a rate a year: nothing is aged.";
        else if (recipe.Ageing is null && used.Any(source => source.EffectiveDate!.Value.AddMonths(OldMonths) < today))
            yield return $"Nothing is aged, and some of the pay is more than {OldMonths} months old.";
        if (used.Any(source => source.Source.Class == SourceClass.Cut) && used.Any(source => source.Source.Class != SourceClass.Cut))
            yield return "Published percentiles and observed rows are blended as distributions: weigh them with care, they do not count people alike.";
        if (used.Count > 1 && used.Any(source => source.TypedWeight is null) && used.Any(source => source.Published!.Organisations is null))
            yield return "Not every source counts its organisations, so the usual weights are match and age alone, however many people stand behind a source. Type weights where that matters.";
        if (used.Count == 1) yield return "One source alone: nothing confirms it.";
    }
}
