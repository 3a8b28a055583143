using System.Globalization;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Data.Deals;

/// <summary>A field of a stored row as text, so that its history can be kept and an earlier value put back.</summary>
internal sealed record RowField<TRow>(string Name, Func<TRow, string?> Read, Action<TRow, string?> Write);

/// <summary>The fields of deals and claims that people change, by the names forms and files use.</summary>
internal static class RowFields
{
    public static IReadOnlyList<RowField<DealRow>> OfDeal { get; } =
    [
        new("acquirer", deal => deal.Acquirer, (deal, text) => deal.Acquirer = text ?? ""),
        new("target", deal => deal.Target, (deal, text) => deal.Target = text ?? ""),
        new("structure", deal => Slug.Of(deal.Structure), (deal, text) => deal.Structure = Slug.Find<DealStructure>(text ?? "") ?? deal.Structure),
        new("announced", deal => deal.Announced.ToString(), (deal, text) => deal.Announced = PartialDate.Find(text ?? "") ?? deal.Announced),
        new("hub", deal => deal.Hub, (deal, text) => deal.Hub = text),
        new("licensed", deal => deal.Licensed, (deal, text) => deal.Licensed = text),
        new("key_people", deal => deal.KeyPeople.Length == 0 ? null : string.Join("; ", deal.KeyPeople),
            (deal, text) => deal.KeyPeople = (text ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries)),
        new("deal_note", deal => deal.Note, (deal, text) => deal.Note = text),
    ];

    /// <summary>A source is written by its number and read by its address.</summary>
    public static IReadOnlyList<RowField<DealClaimRow>> OfClaim(IReadOnlyDictionary<long, Source> sources) =>
    [
        new("field", claim => Slug.Of(claim.Field), (claim, text) => claim.Field = Slug.Find<DealField>(text ?? "") ?? claim.Field),
        new("low", claim => Number(claim.Low), (claim, text) => claim.Low = Number(text)),
        new("best", claim => Number(claim.Best), (claim, text) => claim.Best = Number(text)),
        new("high", claim => Number(claim.High), (claim, text) => claim.High = Number(text)),
        new("as_of", claim => claim.AsOf?.ToString(), (claim, text) => claim.AsOf = PartialDate.Find(text ?? "")),
        new("note", claim => claim.Note, (claim, text) => claim.Note = text),
        new("source_address", claim => sources[claim.SourceId].Address,
            (claim, text) => claim.SourceId = sources.Values.FirstOrDefault(source => source.Address == text)?.Id ?? claim.SourceId),
        new("confidence", claim => Slug.Of(claim.Confidence), (claim, text) => claim.Confidence = Slug.Find<ClaimConfidence>(text ?? "") ?? claim.Confidence),
        new("standing", claim => Slug.Of(claim.Standing), (claim, text) => claim.Standing = Slug.Find<ClaimStanding>(text ?? "") ?? claim.Standing),
    ];

    /// <summary>Every field's text, to be compared with what it is afterwards.</summary>
    public static Dictionary<string, string?> Texts<TRow>(this IReadOnlyList<RowField<TRow>> fields, TRow row) =>
        fields.ToDictionary(field => field.Name, field => field.Read(row));

    private static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
