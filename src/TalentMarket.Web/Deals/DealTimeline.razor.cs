using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>What happened to a deal, day by day.</summary>
public sealed partial class DealTimeline : ComponentBase
{
    [Parameter, EditorRequired]
    public required Deal Deal { get; set; }

    private List<DealDay> Days { get; set; } = [];

    private string Summary => $"{Days.Sum(day => day.Events.Count)} events from {DealText.Day(Days[0].On)} to {DealText.Day(Days[^1].On)}: "
        + string.Join("; ", Days.Select(day => $"{DealText.Day(day.On)} {day.Kind.Label().ToLowerInvariant()}")) + ".";

    protected override void OnParametersSet()
    {
        var groups = Deal.Events.GroupBy(happening => (happening.On, happening.Kind)).OrderBy(group => group.Key.On).ThenBy(group => group.Key.Kind).ToList();
        if (groups.Count == 0)
        {
            Days = [];
            return;
        }

        var first = groups[0].Key.On.Earliest.DayNumber;
        var span = Math.Max(1, groups[^1].Key.On.Earliest.DayNumber - first);
        Days = [.. groups.Select(group => new DealDay(
            group.Key.On, group.Key.Kind, ClassOf(group.Key.Kind), Percent((double)(group.Key.On.Earliest.DayNumber - first) / span), [.. group]))];
    }

    private static string Percent(double share) => (2 + 96 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string ClassOf(DealEventKind kind) => kind switch
    {
        DealEventKind.Announced or DealEventKind.Closed => "deal-step",
        DealEventKind.RegulatorOpened or DealEventKind.RegulatorCleared or DealEventKind.RegulatorConditions or DealEventKind.RegulatorBlocked => "regulator-step",
        _ => "other-step",
    };

    private sealed record DealDay(PartialDate On, DealEventKind Kind, string Class, string At, IReadOnlyList<DealEvent> Events);
}
