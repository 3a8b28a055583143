using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deals;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Takes a file of claims in as a whole, or says of every row what is wrong with it.</summary>
public sealed partial class ImportPage(DealCuration curation, DealBooks books, Callers callers) : ComponentBase
{
    private const int MostShown = 100;

    private string? done;

    [SupplyParameterFromForm]
    public IFormFile? File { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private IReadOnlyList<string> Issues { get; set; } = [];

    private async Task BringInAsync()
    {
        if (File is null)
        {
            Issues = ["No file was chosen."];
            return;
        }

        var cancellationToken = HttpContext.RequestAborted;
        await using var content = File.OpenReadStream();
        var file = DealFile.Read(content);
        if (file.Problem is { } problem)
        {
            Issues = [problem];
            return;
        }

        var book = await books.CurrentAsync(cancellationToken);
        var (rows, issues) = DealFileCheck.Read(file.Header, file.Rows, book.Of);
        Issues = [.. issues.Select(issue => issue.ToString())];
        if (issues.Count > 0) return;
        switch (await curation.ImportAsync(callers.Of(HttpContext), rows, cancellationToken))
        {
            case CurationOutcome.Refused refused:
                Issues = [refused.Sentence];
                break;
            case CurationOutcome.Done:
                var deals = rows.Select(row => row.Deal.Slug).Distinct().Count();
                done = string.Create(CultureInfo.InvariantCulture, $"Brought in {rows.Count} {(rows.Count == 1 ? "claim" : "claims")} about {deals} {(deals == 1 ? "deal" : "deals")}.");
                break;
        }
    }
}
