using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Data.Facts;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Market;

/// <summary>Reads the board of the first page and keeps it for as long as the market and the day stay as they are.</summary>
public sealed class MarketReader(
    PayBandQuery bands, FactQuery facts, ReferenceCatalogues catalogues, IDbContextFactory<TalentMarketDbContext> dbFactory, TimeProvider clock)
    : IDisposable
{
    private const string OfferMetric = "AI research offer, PhD holders: initial offer -> final";
    private const string ClaimMetric = "new ML PhD first package";
    private const string LabFilingMetric = "H-1B filed base salary";
    private const string AiJobsCuts = "ai-jobs-cuts";
    private const string FilingCuts = "h1b-cuts";
    private const string UnitedStates = "US";
    private const JobLevel Senior = JobLevel.L3;

    // One title a job, so that a year has one row.
    private static readonly (string Job, string Title)[] ComparedJobs =
        [("ml-engineer", "Machine Learning Engineer"), ("software-engineer", "Software Engineer"), ("data-engineer", "Data Engineer")];

    private static readonly string[] FiledJobs = ["ml-engineer", "data-scientist"];
    private static readonly JobLevel[] CutLevels = [JobLevel.L1, JobLevel.L2, JobLevel.L3, JobLevel.L6];

    private readonly SemaphoreSlim oneRead = new(1);
    private volatile MarketBoard? latest;

    public async Task<MarketBoard> ReadAsync(CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (latest is { } known && Holds(known)) return known;
        await oneRead.WaitAsync(cancellationToken);
        try
        {
            if (latest is { } read && Holds(read)) return read;
            return latest = await LoadAsync(catalogue, today, cancellationToken);
        }
        finally
        {
            oneRead.Release();
        }

        bool Holds(MarketBoard board) => board.MarketVersion == catalogue.MarketVersion && board.AsOf == today;
    }

    public void Dispose() => oneRead.Dispose();

    private async Task<MarketBoard> LoadAsync(ReferenceCatalogue catalogue, DateOnly today, CancellationToken cancellationToken)
    {
        var published = (await facts.OfAsync([OfferMetric, ClaimMetric, LabFilingMetric], cancellationToken)).ToLookup(fact => fact.Metric);
        var cuts = await CutsAsync(catalogue, cancellationToken);
        return new MarketBoard
        {
            MarketVersion = catalogue.MarketVersion,
            AsOf = today,
            Offers = ResearchOffers.From([.. published[OfferMetric]], published[ClaimMetric].FirstOrDefault()),
            Years = await YearsAsync(catalogue, cancellationToken),
            Filings = await FilingsAsync(catalogue, [.. published[LabFilingMetric]], cancellationToken),
            Cuts = cuts,
            FullSurvey = await FullSurveyAsync(cuts.Sources.Count == 0 ? null : cuts.Sources[0], cancellationToken),
        };
    }

    private async Task<JobYears> YearsAsync(ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        var lines = new List<JobLine>();
        var sources = new List<SourceReference>();
        foreach (var (job, title) in ComparedJobs)
        {
            var scope = Cuts(AiJobsCuts, job) with
            {
                Titles = Selection.Of([title]), Levels = Selection.Of([Senior]), GroupBy = BandDimension.Year,
            };
            var answer = await bands.AnswerAsync(scope, cancellationToken);
            lines.Add(new JobLine(job, TitleOf(catalogue, job), BandAddress.Of(scope), JobYears.Of(answer)));
            sources.AddRange(answer.Series.SelectMany(series => series.Sources));
        }

        return JobYears.From(lines, sources);
    }

    private async Task<FiledPay> FilingsAsync(
        ReferenceCatalogue catalogue, IReadOnlyList<FactMarker> labFilings, CancellationToken cancellationToken)
    {
        var jobs = new List<FiledJob>();
        var sources = new List<SourceReference>();
        foreach (var job in FiledJobs)
        {
            var scope = Cuts(FilingCuts, job) with { GroupBy = BandDimension.Tier };
            var answer = await bands.AnswerAsync(scope, cancellationToken);
            jobs.Add(new FiledJob(job, TitleOf(catalogue, job), BandAddress.Of(scope), FiledPay.RowsOf(answer)));
            sources.AddRange(answer.Series.SelectMany(series => series.Sources));
        }

        return FiledPay.From(jobs, sources, labFilings);
    }

    private async Task<OpenCuts> CutsAsync(ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        var answers = new List<PayBandAnswer>();
        foreach (var level in CutLevels)
            answers.Add(await bands.AnswerAsync(
                Cuts(AiJobsCuts) with { Levels = Selection.Of([level]), GroupBy = BandDimension.Job }, cancellationToken));
        return OpenCuts.From(answers, catalogue);
    }

    private async Task<FullSurvey> FullSurveyAsync(SourceReference? source, CancellationToken cancellationToken)
    {
        await using var db = await dbFactory.CreateDbContextAsync(cancellationToken);
        var edition = await (
            from published in db.SurveyEditions.AsNoTracking()
            join survey in db.Surveys.AsNoTracking() on published.SurveyId equals survey.Id
            where survey.Code == FullSurvey.Code && published.Status == EditionStatus.Published
            orderby published.EffectiveDate descending
            select new { published.EffectiveDate, published.PublishedAt }).FirstOrDefaultAsync(cancellationToken);
        return new FullSurvey(source,
            edition?.PublishedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : edition?.EffectiveDate, edition?.EffectiveDate);
    }

    private static MarketScope Cuts(string survey, params string[] jobs) => MarketScope.Everything with
    {
        Jobs = Selection.Of(jobs),
        Countries = Selection.Of([UnitedStates]),
        Surveys = Selection.Of([survey]),
        Classes = Selection.Of([SourceClass.Cut]),
    };

    private static string TitleOf(ReferenceCatalogue catalogue, string code) =>
        catalogue.Jobs.FirstOrDefault(job => job.Code == code)?.Title ?? code;
}
