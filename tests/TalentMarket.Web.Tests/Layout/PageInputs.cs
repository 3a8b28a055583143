using AngleSharp.Html.Parser;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Tests.Layout;

/// <summary>Every page that is open to a reader, with the names of what its forms send in the address, read from the pages themselves.</summary>
internal static class PageInputs
{
    private static readonly string[] OutsideForms = ["view", "scale", "interval", "sort", "returnUrl", "deleted"];

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> OfAsync(HttpClient client, CancellationToken cancellationToken)
    {
        var inputs = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var page in SitePages.All.Select(entry => entry.Address).Append("/pay/composites/draft").Append("/account").Append("/account/keys").Append("/account/sign-in").Distinct())
        {
            using var response = await client.GetAsync(page, cancellationToken);
            if (!response.IsSuccessStatusCode) continue;
            var html = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(cancellationToken));
            inputs[page] = [.. html.QuerySelectorAll("form:not([method=post]) [name]").Select(input => input.GetAttribute("name")!).Concat(OutsideForms).Distinct()];
        }

        return inputs;
    }
}
