using TalentMarket.Domain.Deals;

namespace TalentMarket.Web.Deals;

/// <summary>What authorities did about deals in one month.</summary>
public sealed record RegulatorMoment(PartialDate Month, IReadOnlyList<(DealEntry Row, DealEvent Event)> Events)
{
    private const int MostMoments = 36;
    private const int MostInWords = 4;

    /// <summary>The gravest of the month gives the mark.</summary>
    public DealEventKind Kind => Events.Max(found => found.Event.Kind);

    public string Words => string.Join(" ", Events.Take(MostInWords).Select(found => $"{DealText.Day(found.Event.On)}, {found.Row.Acquirer} and {found.Row.Target}: {found.Event.Words.TrimEnd('.')}."))
        + (Events.Count > MostInWords ? $" And {Events.Count - MostInWords} more." : "");

    /// <summary>Oldest first; the latest where there are very many.</summary>
    public static IReadOnlyList<RegulatorMoment> Of(IReadOnlyList<DealEntry> rows) =>
    [
        .. rows.SelectMany(row => row.Deal.Events.Where(IsOfRegulator).Select(found => (Row: row, Event: found)))
            .GroupBy(found => new PartialDate(found.Event.On.Year, found.Event.On.Month))
            .OrderBy(month => month.Key)
            .Select(month => new RegulatorMoment(month.Key, [.. month.OrderBy(found => found.Event.On)]))
            .TakeLast(MostMoments),
    ];

    /// <summary>Around its middle: a flag for what was opened, a tick for what was cleared, a cross for what was blocked.</summary>
    public string Path => Kind switch
    {
        DealEventKind.RegulatorBlocked => "M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5",
        DealEventKind.RegulatorConditions => "M-5 0-1.5 3.5 5-4M-5 6.5H5",
        DealEventKind.RegulatorCleared => "M-5 0-1.5 3.5 5-4",
        _ => "M-3 6V-6L5-2.5-3 1",
    };

    public string KindWords => Kind switch
    {
        DealEventKind.RegulatorBlocked => "regulator blocked",
        DealEventKind.RegulatorConditions => "cleared with conditions",
        DealEventKind.RegulatorCleared => "cleared",
        _ => "regulator opened",
    };

    private static bool IsOfRegulator(DealEvent found) => found.Kind is DealEventKind.RegulatorOpened or DealEventKind.RegulatorCleared
        or DealEventKind.RegulatorConditions or DealEventKind.RegulatorBlocked;
}
