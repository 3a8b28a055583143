using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Trail;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Trail;

/// <summary>The trail, a hundred entries a page. Static: its address is its state.</summary>
public sealed partial class TrailPage(TrailReader trail, Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    [SupplyParameterFromQuery]
    public string? Actor { get; set; }

    [SupplyParameterFromQuery]
    public string? Action { get; set; }

    [SupplyParameterFromQuery]
    public string? Subject { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public string? Outcome { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? Number { get; set; }

    private TrailQuery Query { get; set; } = TrailQuery.Of(null, null, null, null, null, null, null);

    private TrailBoard? Board { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        Query = TrailQuery.Of(Actor, Action, Subject, From, To, Outcome, Number);
        Board = TrailBoard.From(
            await trail.ReadAsync(callers.Of(HttpContext!), Query.Scope, Query.Page, TrailQuery.PageSize, HttpContext!.RequestAborted), Query);
    }
}
