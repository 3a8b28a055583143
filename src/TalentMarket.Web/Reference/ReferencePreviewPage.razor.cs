using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Reference;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Reference;

/// <summary>What a checked file would change, and the one button that does it.</summary>
public sealed partial class ReferencePreviewPage(ReferenceReader reader, ReferenceDesk desk, Callers callers, NavigationManager navigation) : ComponentBase
{
    private const int MostShown = 200;

    [Parameter]
    public string? Id { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private ReferencePreview? Preview { get; set; }

    private string? Problem { get; set; }

    private Guid Proposal => Guid.TryParseExact(Id, "D", out var id) ? id : Guid.Empty;

    private string Headline => Preview!.Effect is { IsNothing: true }
        ? $"{Preview.Table.Title}: the file changes nothing"
        : $"{Preview.Table.Title}: {Text(Preview.Effect.Keys.Count())} {(Preview.Effect.Keys.Count() == 1 ? "row" : "rows")} would change";

    protected override async Task OnInitializedAsync()
    {
        await ReadAsync();
        if (Preview is null) navigation.NotFound();
    }

    private async Task ReadAsync() => Preview = await reader.PreviewAsync(callers.Of(HttpContext), Proposal, HttpContext.RequestAborted);

    private async Task ApplyAsync()
    {
        if (Preview is not { Table: var table }) return;
        Problem = await desk.ApplyAsync(callers.Of(HttpContext), Proposal, HttpContext.Request.Form["shown"].ToString(), HttpContext.RequestAborted);
        if (Problem is null) navigation.NavigateTo(ReferenceAddress.Applied(table));
        else await ReadAsync();
    }

    private async Task WithdrawAsync()
    {
        if (Preview is not { Table: var table }) return;
        await desk.WithdrawAsync(callers.Of(HttpContext), Proposal, HttpContext.RequestAborted);
        navigation.NavigateTo(ReferenceAddress.Of(table));
    }

    private static string Shown(int count) => count <= MostShown ? "All of them" : $"The first {MostShown} of {Text(count)}";

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
