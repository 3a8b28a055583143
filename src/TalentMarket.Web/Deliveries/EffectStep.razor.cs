using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>What publishing a draft would change, before anything is public.</summary>
public sealed partial class EffectStep(EffectReader effects, Callers callers, TimeProvider clock) : ComponentBase
{
    private const int First = 12;
    private const int Most = 500;

    // Below the time after which a request is ended.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    [Parameter, EditorRequired]
    public long EditionId { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private EditionEffect? Effect { get; set; }

    private bool IsMeasuring { get; set; } = true;

    private bool TakesLong { get; set; }

    private string Headline => Effect!.Moves.Count == 0
        ? "Publishing would move no band"
        : string.Join(", ", Parts()) is var parts ? $"Publishing: {parts}" : "";

    // What somebody does with the edition does not wait for its effect.
    protected override async Task OnInitializedAsync()
    {
        var patience = HttpMethods.IsPost(HttpContext.Request.Method) ? TimeSpan.Zero : Patience;
        try
        {
            Effect = await effects.ReadAsync(callers.Of(HttpContext), EditionId, HttpContext.RequestAborted).WaitAsync(patience, clock, HttpContext.RequestAborted);
            IsMeasuring = false;
        }
        catch (TimeoutException)
        {
            TakesLong = true;
        }
    }

    private static string Rest(int moves) => moves > Most
        ? $"{Most - First} more of {DeliveryWords.Count(moves)}"
        : $"{DeliveryWords.Count(moves - First)} more";

    private IEnumerable<string> Parts()
    {
        var moves = Effect!.Moves;
        if (moves.Count(move => !move.Appears && !move.Disappears && !move.IsWithheld) is > 0 and var moved) yield return $"{Bands(moved)} would move";
        if (moves.Count(move => move.Appears) is > 0 and var appear) yield return $"{Bands(appear)} would appear";
        if (moves.Count(move => move.Disappears) is > 0 and var gone) yield return $"{Bands(gone)} would no longer be shown";
        if (moves.Count(move => move.IsWithheld) is > 0 and var withheld) yield return $"{Bands(withheld)} would be withheld";
    }

    private static string Bands(int count) => count == 1 ? "1 band" : $"{DeliveryWords.Count(count)} bands";
}
