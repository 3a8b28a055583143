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
        var found = survey?.Editions.First(row => row.Edition.Id == id);
        if (found is null or { Upload: null, Edition.Status: not EditionStatus.Purged })
        {
            navigation.NotFound();
            return;
        }

        Listed = found;
        Title = $"{survey!.Survey.Name} as of {DeliveryWords.Day(found.Edition.EffectiveDate)}, version {found.Edition.Version}";
    }
}
