using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>An edition that came in at the command line: its account, its effect, and what can be done with it.</summary>
public sealed partial class EditionPage(SurveyList surveys, Callers callers, NavigationManager navigation) : ComponentBase
{
    [Parameter]
    public string? Number { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private ListedEdition? Listed { get; set; }

    private string Title { get; set; } = "";

    private string Address => DeliveryAddress.Edition(Listed!.Edition.Id);

    protected override async Task OnInitializedAsync()
    {
        var id = DeliveryAddress.ReadEdition(Number);
        var survey = (await surveys.ReadAsync(callers.Of(HttpContext), HttpContext.RequestAborted)).FirstOrDefault(listed => listed.Editions.Any(row => row.Edition.Id == id));
        Listed = survey?.Editions.First(row => row.Edition.Id == id);
        if (Listed is null or { Upload: null, Edition.Status: not EditionStatus.Purged }) navigation.NotFound();
        else Title = $"{survey!.Survey.Name} as of {DeliveryWords.Day(Listed.Edition.EffectiveDate)}, version {Listed.Edition.Version}";
    }
}
