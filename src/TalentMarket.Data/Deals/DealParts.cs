using TalentMarket.Domain.Deals;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.Deals;

/// <summary>Puts a deal together from its rows.</summary>
internal sealed class DealParts(
    ILookup<long, DealClaimRow> claims, ILookup<long, DealEventRow> events, ILookup<long, RegulatorCaseRow> cases,
    IReadOnlyDictionary<long, SourceReference> sources)
{
    public Deal Deal(DealRow row) => new()
    {
        Id = row.Id,
        Slug = row.Slug,
        Acquirer = row.Acquirer,
        Target = row.Target,
        Structure = row.Structure,
        Announced = row.Announced,
        Hub = row.Hub,
        HubCode = row.HubCode,
        Licensed = row.Licensed,
        KeyPeople = row.KeyPeople,
        Note = row.Note,
        Claims = [.. claims[row.Id].Select(Claim)],
        Events = [.. events[row.Id].Select(Event).OrderBy(happening => happening.On)],
        Cases = [.. cases[row.Id].Select(Case)],
    };

    private DealClaim Claim(DealClaimRow row) => new()
    {
        Id = row.Id,
        Field = row.Field,
        Range = row.Best is { } best ? new LowBestHigh(row.Low, best, row.High) : null,
        AsOf = row.AsOf,
        Note = row.Note,
        Source = sources[row.SourceId],
        Confidence = row.Confidence,
        Standing = row.Standing,
        SeenOn = row.SeenOn,
    };

    private DealEvent Event(DealEventRow row) => new()
    {
        Id = row.Id, On = row.HappenedOn, Kind = row.Kind, Words = row.Words, Source = sources[row.SourceId],
    };

    private RegulatorCase Case(RegulatorCaseRow row) => new()
    {
        Id = row.Id, Authority = row.Authority, Status = row.Status, Opened = row.Opened, Closed = row.Closed,
        Outcome = row.Outcome, Source = sources[row.SourceId],
    };
}
