using TalentMarket.Data.Titles;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Titles;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Titles;

/// <summary>The titles of an edition with what is decided on them, as the table that can be filled in and sent back.</summary>
internal static class TitleFile
{
    public static async Task<IResult> AnswerAsync(string id, HttpContext context, Callers callers, TitleReader reader, CancellationToken cancellationToken) =>
        await reader.ReadAsync(callers.Of(context), DeliveryAddress.ReadEdition(id), cancellationToken) is { } edition
            ? CsvFile.Of($"{edition.Survey.Code}-titles", TitleTable.Columns, Rows(edition))
            : Results.NotFound();

    private static IEnumerable<IReadOnlyList<object?>> Rows(EditionTitles edition) =>
        edition.Titles.Select(title => Row(title.Text, title.Decision?.Decision))
            .Concat(edition.Elsewhere.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Row(pair.Key, pair.Value.Decision)));

    private static IReadOnlyList<object?> Row(string title, TitleDecision? decision) =>
        [title, decision is null ? "" : decision.JobCode ?? TitleTable.NoJob, decision?.Level is { } level ? Slug.Of(level) : ""];
}
