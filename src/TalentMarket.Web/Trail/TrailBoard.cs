using System.Globalization;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Trail;

/// <summary>What the page of the trail shows.</summary>
public sealed record TrailBoard(
    string Headline, string Caption, IReadOnlyList<TrailRow> Rows, IReadOnlyList<FacetChoice> Actions, IReadOnlyList<FacetChoice> Outcomes, string? Newer, string? Older)
{
    public static TrailBoard From(FoundEntries page, TrailQuery query)
    {
        var first = (query.Page - 1) * TrailQuery.PageSize;
        return new TrailBoard(
            (query.IsAll, page.Found) switch
            {
                (_, 1) => query.IsAll ? "One thing was done" : "One entry of the trail matches",
                (true, var found) => $"{Number(found)} things were done, refused or failed",
                (false, var found) => $"{Number(found)} entries of the trail match",
            },
            page.Entries.Count == 0 ? "" : $"Entries {Number(first + 1)} to {Number(first + page.Entries.Count)}, the newest first; times are UTC",
            [.. page.Entries.Select(TrailRow.Of)],
            [.. page.Actions.Select(action => new FacetChoice(action, action, action == query.Scope.Action))],
            [.. Enum.GetValues<Outcome>().Select(outcome => new FacetChoice(TrailQuery.Slug(outcome), TrailRow.Word(outcome), outcome == query.Scope.Outcome))],
            query.Page > 1 ? query.PageAddress(query.Page - 1) : null,
            first + page.Entries.Count < page.Found && page.Entries.Count > 0 ? query.PageAddress(query.Page + 1) : null);
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
