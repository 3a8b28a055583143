using TalentMarket.Data.Market;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Market;

/// <summary>The newest published percentiles of one job at one level.</summary>
public sealed record OpenCut(string JobCode, string JobTitle, JobLevel Level, string LevelLabel, PublishedFigures Figures)
{
    public int Year => Figures.LatestEffectiveDate.Year;

    /// <summary>Probabilities and amounts, those that the source gives.</summary>
    public IReadOnlyList<(double Probability, double Amount)> Percentiles =>
        [.. Figures.Percentiles.Zip([.10, .25, .50, .75, .90], (amount, probability) => (Amount: amount.Amount, Probability: probability))
            .Where(known => known.Amount is { Amount: > 0 })
            .Select(known => (known.Probability, (double)known.Amount!.Value.Amount))];
}

/// <summary>The open cuts that an amount of base pay can be ranked in: of each job and level the one with the most people.</summary>
public sealed record OpenCuts(IReadOnlyList<OpenCut> All, IReadOnlyList<SourceReference> Sources)
{
    public bool IsEmpty => All.Count == 0;

    public IEnumerable<(string Code, string Title)> Jobs => All.Select(cut => (cut.JobCode, cut.JobTitle)).Distinct();

    public IEnumerable<(string Code, string Label)> Levels =>
        All.OrderBy(cut => cut.Level).Select(cut => (Slug.Of(cut.Level), cut.LevelLabel)).Distinct();

    /// <summary>The cuts of answers that are each narrowed to one level and grouped by job.</summary>
    public static OpenCuts From(IReadOnlyList<PayBandAnswer> answersByLevel, ReferenceCatalogue catalogue)
    {
        var cuts = from answer in answersByLevel
                   from band in answer.Series.SelectMany(series => series.Bands)
                   where band.Figures is PublishedFigures
                   let level = answer.Scope.Levels[0]
                   select new OpenCut(band.Key, band.Label, level, catalogue.LabelOf(level), (PublishedFigures)band.Figures);
        var order = catalogue.Jobs.Select(job => job.Code).ToList();
        return new OpenCuts(
            [.. cuts.Where(cut => cut.Percentiles.Count > 1)
                .GroupBy(cut => (cut.JobCode, cut.Level))
                .Select(same => same.MaxBy(cut => cut.Figures.People.AtLeast)!)
                .OrderBy(cut => order.IndexOf(cut.JobCode)).ThenBy(cut => cut.Level)],
            [.. answersByLevel.SelectMany(answer => answer.Series).SelectMany(series => series.Sources).Distinct()]);
    }

    public OpenCut? Find(string? job, string? level) =>
        All.FirstOrDefault(cut => cut.JobCode == job && Slug.Of(cut.Level).Equals(level, StringComparison.OrdinalIgnoreCase));
}
