using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Database;
using TalentMarket.Data.Status;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Status;

/// <summary>For whoever runs the installation: does it answer, on what, since when. Rendered on the server, without a circuit.</summary>
public sealed partial class StatusPage(StoreStatusQuery query, StoreReach reach, Callers callers, TimeProvider clock) : ComponentBase
{
    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private StatusBoard? Board { get; set; }

    protected override async Task OnInitializedAsync() =>
        Board = StatusBoard.From(await StoreAsync(callers.Of(HttpContext), HttpContext.RequestAborted), reach.AwaySince, clock.GetUtcNow());

    private async Task<StoreStatus?> StoreAsync(Caller caller, CancellationToken cancellationToken)
    {
        try
        {
            return await query.ReadAsync(caller, cancellationToken);
        }
        catch (Exception exception) when (StoreReach.IsAway(exception))
        {
            return null;
        }
    }
}
