using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>Makes an edition the one that answers, or takes that back.</summary>
public sealed partial class PublishStep(EditionDesk desk, SurveyList surveys, Callers callers, NavigationManager navigation) : ComponentBase
{
    private string? problem;

    [Parameter, EditorRequired]
    public long EditionId { get; set; }

    [Parameter, EditorRequired]
    public required string Back { get; set; }

    [SupplyParameterFromForm]
    public string? Reason { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private SurveyEdition? Edition { get; set; }

    private SurveyEdition? Older { get; set; }

    private string? Confidential { get; set; }

    private bool MayPublish { get; set; }

    private Caller Caller => callers.Of(HttpContext);

    private string Title => Edition!.Status switch
    {
        EditionStatus.Published => "This version is published",
        EditionStatus.Retired => "This version is retired",
        EditionStatus.Purged => "This version was purged",
        _ => "Publish",
    };

    private string WhoMay => Caller.May(Permission.PublishSurveys)
        ? "You brought this file: another administrator has to publish it."
        : "An administrator publishes it. Tell one that it is ready.";

    protected override async Task OnInitializedAsync()
    {
        var survey = (await surveys.ReadAsync(Caller, HttpContext.RequestAborted)).FirstOrDefault(listed => listed.Editions.Any(row => row.Edition.Id == EditionId));
        Edition = survey?.Editions.First(row => row.Edition.Id == EditionId).Edition;
        Older = survey?.Editions.Select(row => row.Edition).Where(edition => edition.EffectiveDate == Edition!.EffectiveDate && edition.Status == EditionStatus.Retired
            && edition.PublishedAt is not null && edition.Id != EditionId).MaxBy(edition => edition.PublishedAt);
        Confidential = survey is null ? null : SurveyPublisher.Refusal(survey.Survey.SourceClass);
        MayPublish = await desk.MayPublishAsync(Caller, EditionId, HttpContext.RequestAborted);
    }

    private Task PublishAsync() => EndAsync(desk.PublishAsync(Caller, EditionId, HttpContext.RequestAborted));

    private Task ChangeAsync() => EndAsync(Edition!.Status == EditionStatus.Published
        ? desk.RetireAsync(Caller, EditionId, Reason ?? "", HttpContext.RequestAborted)
        : desk.RestoreAsync(Caller, EditionId, Reason ?? "", HttpContext.RequestAborted));

    private Task RollBackAsync() => EndAsync(desk.RestoreAsync(Caller, Older!.Id, Reason ?? "", HttpContext.RequestAborted));

    private async Task EndAsync(Task<string?> doing)
    {
        problem = await doing;
        if (problem is null) navigation.NavigateTo(Back);
    }
}
