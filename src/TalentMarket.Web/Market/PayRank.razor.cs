using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Market;

/// <summary>Ranks what is typed in the open cuts, at every key once there is a circuit; before, and without a script, the form asks by its address.
/// Nothing typed is kept.</summary>
public sealed partial class PayRank(MarketReader reader) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();

    [Parameter]
    public string? Pay { get; set; }

    [Parameter]
    public string? Job { get; set; }

    [Parameter]
    public string? Level { get; set; }

    private OpenCuts? Cuts { get; set; }

    private PayQuestion Question { get; set; } = new(null, null, null);

    private PayAnswer Answer { get; set; } = new PayAnswer.NotAsked("");

    private string SentenceClass => Answer is PayAnswer.Ranked ? "sentence" : "sentence quiet";

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Cuts = (await reader.ReadAsync(leaving.Token)).Cuts;
        Ask(new PayQuestion(Pay,
            string.IsNullOrEmpty(Job) ? PayQuestion.DefaultJob : Job,
            string.IsNullOrEmpty(Level) ? PayQuestion.DefaultLevel : Level));
    }

    private void PayChanged(ChangeEventArgs change) => Ask(Question with { Pay = change.Value?.ToString() });

    private void JobChanged(ChangeEventArgs change) => Ask(Question with { Job = change.Value?.ToString() });

    private void LevelChanged(ChangeEventArgs change) => Ask(Question with { Level = change.Value?.ToString() });

    // The answer already stands there; the address stays free of what was typed.
    private void Keep() => Ask(Question);

    private void Ask(PayQuestion question)
    {
        Question = question;
        Answer = PayAnswer.To(question, Cuts!);
    }
}
