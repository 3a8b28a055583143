using System.Globalization;
using System.Text;
using System.Xml;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Deals;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Saved searches for programs that follow them: what opens them is in the address, because feed readers have no other place for it.</summary>
public static class SearchFeedEndpoints
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static IEndpointRouteBuilder MapSearchFeeds(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(CurationAddress.AtomFeed, AtomAsync).ExcludeFromDescription().AllowAnonymous();
        endpoints.MapGet(CurationAddress.JsonFeed, JsonAsync).ExcludeFromDescription().AllowAnonymous();
        endpoints.MapGet(CurationAddress.Template, () => CsvFile.Of("deal-claims", [.. Domain.Deals.Curation.DealFileCheck.Columns], [Example]))
            .ExcludeFromDescription().Requires(Permission.CurateDeals);
        return endpoints;
    }

    private static string[] Example =>
    [
        "Buyer", "Team", "licence-and-hire", "2026-03", "London", "", "", "", "headline-value", "", "650M", "", "2026-03-19",
        "What the source says, in your own words", "https://example.org/report", "", "press", "reported", "stands",
    ];

    private static async Task<IResult> AtomAsync(string? token, HttpContext context, SearchFeeds feeds, SearchNews news, Callers callers, CancellationToken cancellationToken)
    {
        if (await ItemAsync(token, context, feeds, news, callers, cancellationToken) is not { } item) return Closed();
        return Results.Text(Written(item, $"{context.Request.Scheme}://{context.Request.Host}"), "application/atom+xml", Encoding.UTF8);
    }

    private static async Task<IResult> JsonAsync(string? token, HttpContext context, SearchFeeds feeds, SearchNews news, Callers callers, CancellationToken cancellationToken)
    {
        if (await ItemAsync(token, context, feeds, news, callers, cancellationToken) is not { } item) return Closed();
        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        return Results.Json(new
        {
            item.Search.Name, item.Search.Query, item.Found,
            Updates = item.News.Select(pair => new
            {
                pair.Update.Id, pair.Update.At, Deal = pair.Deal.Slug, Address = origin + DealAddress.Of(pair.Deal.Slug), IsNew = pair.Update.IsNewDeal,
                pair.Update.Field, pair.Update.Before, pair.Update.After, Words = Words(pair.Deal, pair.Update),
            }),
        });
    }

    private static async Task<SearchItem?> ItemAsync(
        string? token, HttpContext context, SearchFeeds feeds, SearchNews news, Callers callers, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        if (string.IsNullOrEmpty(token) || token.Length > 100) return null;
        return await feeds.FindAsync(token, callers.OpenToAll, cancellationToken) is { } search ? await news.OfAsync(search, 0, cancellationToken) : null;
    }

    // Whether it never was, has ended, or its owner has left is nobody's business.
    private static IResult Closed() => Results.Text("There is no feed at this address. Make one at /deals/searches.", statusCode: StatusCodes.Status404NotFound);

    private static string Words(Deal deal, DealUpdate update) => $"{deal.Acquirer} and {deal.Target}: {(update.IsNewDeal ? "new deal" : ChangeWords.Of(update))}";

    private static string Written(SearchItem item, string origin)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("title", Atom, $"TalentMarket: {item.Search.Name}");
            xml.WriteElementString("id", Atom, string.Create(CultureInfo.InvariantCulture, $"{origin}{CurationAddress.Searches}#search-{item.Search.Id}"));
            xml.WriteElementString("updated", Atom, Moment(item.News.Count > 0 ? item.News[0].Update.At : item.Search.CreatedAt));
            Link(xml, $"{origin}{DealAddress.Page}?{item.Search.Query}");
            foreach (var (deal, update) in item.News)
            {
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, Words(deal, update));
                xml.WriteElementString("id", Atom, string.Create(CultureInfo.InvariantCulture, $"{origin}{DealAddress.Of(deal.Slug)}#change-{update.Id}"));
                xml.WriteElementString("updated", Atom, Moment(update.At));
                xml.WriteStartElement("author", Atom);
                xml.WriteElementString("name", Atom, "TalentMarket");
                xml.WriteEndElement();
                Link(xml, origin + DealAddress.Of(deal.Slug));
                xml.WriteElementString("summary", Atom, Words(deal, update));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return """<?xml version="1.0" encoding="utf-8"?>""" + "\n" + text;
    }

    private static void Link(XmlWriter xml, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
