using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Composites;

/// <summary>One price: a draft whose recipe is its address, or a saved composite and changes to it that are not saved yet.</summary>
public sealed partial class CompositePage(CompositeReader reader, Callers callers, NavigationManager navigation) : ComponentBase
{
    /// <summary>Null: a draft.</summary>
    [Parameter]
    public long? Id { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private CompositeBoard? Board { get; set; }

    private Caller Caller => callers.Of(HttpContext!);

    private bool MaySave => Caller.May(Permission.KeepWork);

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        var saved = Id is { } id ? await reader.FindAsync(Caller, id, cancellationToken) : null;
        if (Id is not null && saved is null)
        {
            navigation.NotFound();
            return;
        }

        var board = await reader.BoardAsync(saved, new Uri(navigation.Uri).Query, cancellationToken);
        if (!board.IsTidy && board.Problems.Count == 0) navigation.NavigateTo(board.Address);
        Board = board;
    }
}
