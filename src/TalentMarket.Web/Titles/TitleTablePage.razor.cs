using System.Text.Json;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Titles;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Deliveries;

namespace TalentMarket.Web.Titles;

/// <summary>Takes a table of decisions: says first what it would change, and changes that and nothing else.</summary>
public sealed partial class TitleTablePage(TitleReader reader, TitleDesk desk, Callers callers, NavigationManager navigation) : ComponentBase
{
    private const int MostShown = 100;

    // A whole table in the words in which a form sends back what was shown of it.
    private const int LargestRequestBytes = 8 << 20;

    [Parameter]
    public string? Number { get; set; }

    [SupplyParameterFromForm(FormName = "table")]
    public IFormFile? File { get; set; }

    /// <summary>What was shown, as it was seen: whoever decided otherwise since is not passed over.</summary>
    [SupplyParameterFromForm(FormName = "apply")]
    public string? Choices { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private EditionTitles? Edition { get; set; }

    private TitleTablePlan? Plan { get; set; }

    private IReadOnlyList<string> Problems { get; set; } = [];

    private string? Done { get; set; }

    private long EditionId => DeliveryAddress.ReadEdition(Number);

    // Both forms are always there: one that is sent must be.
    private bool IsPlanned => Plan is { Changes.Count: > 0 };

    private string Sent => JsonSerializer.Serialize(Plan!.Changes.Select(change => change.Choice));

    private string PlanWords => $"{MatchWords.Titles(Plan!.TitlesHere)} of this edition with {DeliveryWords.Rows(Plan.RowsHere)}"
        + (Plan.TitlesElsewhere > 0 ? $", and {DeliveryWords.Count(Plan.TitlesElsewhere)} that it does not have, remembered for the next file" : "")
        + $". {DeliveryWords.Count(Plan.Same)} are decided so already. Nothing has changed yet.";

    protected override async Task OnInitializedAsync()
    {
        Edition = await reader.ReadAsync(callers.Of(HttpContext), EditionId, HttpContext.RequestAborted);
        if (Edition is null) navigation.NotFound();
    }

    private async Task LookAsync()
    {
        if (File is not { Length: <= TitleTableFile.LargestBytes })
        {
            Problems = [File is null ? "No file was chosen." : "The table is larger than 1 MB, the most that is taken."];
            return;
        }

        using var content = new MemoryStream();
        await File.CopyToAsync(content, HttpContext.RequestAborted);
        var (rows, problems) = TitleTableFile.Read(content.ToArray(), Edition!.Catalogue.Jobs.Select(job => job.Code).ToHashSet(StringComparer.Ordinal));
        Problems = problems;
        if (problems.Count == 0) Plan = TitleTablePlan.Of(rows, Edition.Titles, Edition.Elsewhere);
    }

    private async Task ApplyAsync()
    {
        if (Read(Choices) is not { Count: > 0 } choices)
        {
            Problems = ["What was shown did not come back whole. Send the table again."];
            return;
        }

        var outcome = await desk.DecideAsync(callers.Of(HttpContext), EditionId, choices, HttpContext.RequestAborted);
        Problems = outcome.Problems;
        Done = $"{MatchWords.Titles(outcome.Titles)} decided, {DeliveryWords.Rows(outcome.Rows)} of this edition matched by it.";
    }

    private static IReadOnlyList<TitleChoice> Read(string? sent)
    {
        try
        {
            return JsonSerializer.Deserialize<IReadOnlyList<TitleChoice>>(sent ?? "[]") is { } choices && choices.All(choice => choice is { Key.Length: > 0, Answer: not null }) ? choices : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private string Now(TitleTableChange change) => change.Now is { Decision: var decision }
        ? $"{Job(decision.JobCode)}{Level(decision.Level)}, decided by {decision.DecidedBy}"
        : change.Here is { } here ? string.Join("; ", here.Matches.Select(match => MatchWords.Match(Edition!.Catalogue, match))) : "not in this edition";

    private string Then(TitleTableChange change) => Job(change.Row.Answer.JobCode) + Level(change.Row.Answer.Level);

    private string Job(string? code) => code is null ? "No job of ours" : MatchWords.Job(Edition!.Catalogue, code);

    private string Level(JobLevel? level) => level is { } known ? $", {Edition!.Catalogue.LabelOf(known)}" : "";
}
