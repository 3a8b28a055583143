using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>Deletes what is not published for good, when whoever asks proved lately who they are and typed what it is.</summary>
public sealed partial class PurgeStep(EditionPurge purge, SurveyList surveys, Callers callers, NavigationManager navigation, TimeProvider clock) : ComponentBase
{
    private string? problem;

    [Parameter, EditorRequired]
    public long EditionId { get; set; }

    [Parameter, EditorRequired]
    public required string Back { get; set; }

    [SupplyParameterFromForm]
    public string? PurgeReason { get; set; }

    [SupplyParameterFromForm]
    public string? TypedCode { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private ListedEdition? Listed { get; set; }

    private string SurveyCode { get; set; } = "";

    private Caller Caller => callers.Of(HttpContext);

    protected override async Task OnInitializedAsync()
    {
        if (!Caller.May(Permission.PublishSurveys)) return;
        var survey = (await surveys.ReadAsync(Caller, HttpContext.RequestAborted)).FirstOrDefault(listed => listed.Editions.Any(row => row.Edition.Id == EditionId));
        var found = survey?.Editions.First(row => row.Edition.Id == EditionId);
        if (found is not { Upload: not null, Edition.Status: EditionStatus.Draft or EditionStatus.Retired }) return;
        (Listed, SurveyCode) = (found, survey!.Survey.Code);
    }

    private async Task PurgeAsync()
    {
        if (!Confirmation.IsFresh(HttpContext.User, clock))
        {
            navigation.NavigateTo(Confirmation.AddressFor(Back));
            return;
        }

        problem = await purge.RunAsync(Caller, EditionId, TypedCode ?? "", PurgeReason ?? "", HttpContext.RequestAborted);
        if (problem is null) navigation.NavigateTo(Back);
    }
}
