using TalentMarket.Data.JobPricing;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.JobPricing;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.Components;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.JobPricing;

/// <summary>Matches rows to jobs and asks the pay bands for each. Nothing of the rows outlives the answer.</summary>
public sealed class JobPricer(PricingReferences references, PayBandReader bands, TimeProvider clock) : IDisposable
{
    // A job named for less is no help.
    private const double WorthNaming = 0.4;

    // One table may be a workbook of many parts, and ask the market five hundred questions; the next one waits.
    private readonly SemaphoreSlim turn = new(1);

    public async Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) =>
        (await references.CurrentAsync(cancellationToken)).Catalogue;

    public async Task<PriceBoard> BoardAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var reference = await references.CurrentAsync(cancellationToken);
        await turn.WaitAsync(cancellationToken);
        try
        {
            var question = await PriceQuestion.ReadAsync(form, cancellationToken);
            var sheet = question.Problem is { } problem
                ? new PaySheet(problem, [], [], [])
                : PaySheet.Read(question.Rows, reference.Words, question.Currency);
            return new PriceBoard
            {
                Question = question,
                Sheet = sheet,
                Rows = await PriceAsync(sheet, question, reference, cancellationToken),
                Words = new ScopeWords(reference.Catalogue),
                MarketVersion = reference.Catalogue.MarketVersion,
                AsOf = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            };
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<IReadOnlyList<PricedRow>> PriceAsync(
        PaySheet sheet, PriceQuestion question, PricingReference reference, CancellationToken cancellationToken)
    {
        var suggestions = new Dictionary<string, JobSuggestions>(StringComparer.Ordinal);
        var priced = new List<PricedRow>();
        foreach (var row in sheet.Rows)
        {
            if (!suggestions.TryGetValue(row.Title, out var found)) suggestions.Add(row.Title, found = reference.Jobs.Suggest(row.Title));
            priced.Add(found.Automatic is { } match
                ? await PriceAsync(row, match, question, reference.Catalogue, cancellationToken)
                : new PricedRow { Row = row, NearestJobCode = found.Ranked is [{ Score: >= WorthNaming } first, ..] ? first.JobCode : null });
        }

        return priced;
    }

    private async Task<PricedRow> PriceAsync(
        PayRow row, (string JobCode, MatchQuality Quality) match, PriceQuestion question, ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        PricedRow? asked = null;
        foreach (var scope in Scopes(row, match.JobCode, question, catalogue))
        {
            var priced = Of(row, match, await bands.AnswerAsync(scope, cancellationToken));
            if (priced.Published is not null) return priced with { IsWider = asked is not null };
            asked ??= priced;
        }

        return asked!;
    }

    // The row's own place first, then wider ones.
    private static IEnumerable<MarketScope> Scopes(PayRow row, string jobCode, PriceQuestion question, ReferenceCatalogue catalogue)
    {
        var everywhere = MarketScope.Everything with
        {
            Jobs = Selection.Of([jobCode]),
            Levels = row.Level is { } level ? Selection.Of(level) : default,
            Element = question.Element,
            Currency = row.Pay.Currency,
            GroupBy = BandDimension.None,
        };
        if (row.HubCode is { } hub) yield return everywhere with { Hubs = Selection.Of([hub]) };
        if (row.HubCode is not null && !question.IsWiderPlaceTaken) yield break;
        if (catalogue.Hubs.FirstOrDefault(place => place.Code == row.HubCode) is { } known) yield return everywhere with { Countries = Selection.Of([known.Country]) };
        yield return everywhere;
    }

    // By the best series that answers; rows of several sources are never pooled: the largest speaks.
    private static PricedRow Of(PayRow row, (string JobCode, MatchQuality Quality) match, PayBandAnswer answer)
    {
        var series = answer.Series.Count > 0 ? answer.Series[0] : null;
        var figures = series?.Bands.Select(band => band.Figures).ToList() ?? [];
        return new PricedRow
        {
            Row = row,
            Match = match,
            Scope = answer.Scope,
            Figures = figures.OfType<PublishedFigures>().MaxBy(published => published.People.AtLeast)
                ?? figures.OfType<WithheldFigures>().FirstOrDefault() ?? figures.FirstOrDefault() ?? DisclosureGate.NoData(),
            Class = series?.Class,
            Sources = series?.Sources ?? [],
        };
    }
}
