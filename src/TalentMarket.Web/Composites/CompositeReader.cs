using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Data.Composites;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.Composites;

/// <summary>Prices recipes on what the bands may show, and finds what is saved.</summary>
public sealed class CompositeReader(PayBandReader bands, CompositeCandidates candidates, CompositeStore store, PanelRates rates, TimeProvider clock)
{
    public Task<ReferenceCatalogue> CatalogueAsync(CancellationToken cancellationToken) => bands.CatalogueAsync(cancellationToken);

    /// <summary>Null when the caller has none of this number.</summary>
    public async Task<SavedComposite?> FindAsync(Caller caller, long id, CancellationToken cancellationToken) =>
        caller.May(Permission.KeepWork) ? await store.FindAsync(caller, id, cancellationToken) : null;

    /// <summary>Every composite of the caller with its price of now.</summary>
    public async Task<IReadOnlyList<(SavedComposite Saved, CompositePrice? Price)>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (!caller.May(Permission.KeepWork)) return [];
        var listed = new List<(SavedComposite, CompositePrice?)>();
        foreach (var saved in await store.ListAsync(caller, cancellationToken))
            listed.Add((saved, RecipeText.Read(saved.Latest.Recipe).Recipe is { } recipe ? await PriceAsync(recipe, cancellationToken) : null));
        return listed;
    }

    /// <summary>The page of an address: a draft, a saved composite, an old version of it, or a change to it that is not saved.</summary>
    public async Task<CompositeBoard> BoardAsync(SavedComposite? saved, string query, CancellationToken cancellationToken)
    {
        var catalogue = await bands.CatalogueAsync(cancellationToken);
        var written = QueryHelpers.ParseQuery(query)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
            .Where(pair => pair.Value.Length > 0).ToList();
        var version = Version(saved, written);
        var (typed, problems) = written.Any(pair => pair.Key == "job") ? RecipeText.Read(written) : (null, []);
        var recipe = typed ?? (version is null ? null : RecipeText.Read(version.Recipe).Recipe);
        if (recipe is not null && catalogue.UnknownNames(recipe.Scope).ToList() is { Count: > 0 } unknown)
            (recipe, problems) = (null, [.. problems, .. unknown]);
        var text = recipe is null ? "" : RecipeText.Write(recipe);
        var price = recipe is null ? null : await PriceAsync(recipe, cancellationToken);
        return new CompositeBoard
        {
            Catalogue = catalogue,
            Saved = saved,
            Version = version,
            Price = price,
            PanelRate = price is null ? null : await rates.OfAsync(price, catalogue.MarketVersion, cancellationToken),
            Text = text,
            Problems = problems,
            IsTidy = typed is null || query == "?" + text,
            IsChanged = saved is not null && text.Length > 0 && text != saved.Latest.Recipe,
            Today = Today,
        };
    }

    /// <summary>The price of a recipe on what may be shown now.</summary>
    public async Task<CompositePrice> PriceAsync(CompositeRecipe recipe, CancellationToken cancellationToken)
    {
        var sources = new List<CompositeSource>();
        foreach (var candidate in await candidates.ForAsync(recipe.Scope, cancellationToken))
        {
            var answer = await bands.AnswerAsync(candidate.Within(recipe.Scope), cancellationToken);
            sources.Add(new CompositeSource
            {
                Key = candidate.Key, Name = candidate.Name, ShortName = candidate.ShortName, Class = candidate.Class, Quality = candidate.Quality, Scope = answer.Scope,
                Figures = Figures(answer), References = [.. answer.Series.SelectMany(series => series.Sources).Distinct()],
            });
        }

        return CompositePrice.Of(recipe, sources, Today);
    }

    // One source has one row; were there more, none would speak for the others.
    private static BandFigures Figures(PayBandAnswer answer) =>
        answer.Series.SelectMany(series => series.Bands).ToList() is [var only] ? only.Figures : Domain.Disclosure.DisclosureGate.NoData();

    private static CompositeVersion? Version(SavedComposite? saved, IEnumerable<KeyValuePair<string, string>> written)
    {
        if (saved is null) return null;
        var asked = written.FirstOrDefault(pair => pair.Key == CompositeAddress.Version).Value;
        return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? saved.Versions.FirstOrDefault(version => version.Number == number) ?? saved.Latest
            : saved.Latest;
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
