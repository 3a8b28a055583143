using TalentMarket.Data.Market;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Offers;
using TalentMarket.Domain.Organisations;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>The lists of the form.</summary>
public sealed class OfferChoices(ReferenceCatalogue catalogue)
{
    private static readonly (string Text, string Label, EquityKind Kind)[] Kinds =
        [("shares", "Shares", EquityKind.Shares), ("options", "Options", EquityKind.Options), ("profit-units", "Profit units", EquityKind.ProfitUnits)];

    private static readonly (string Text, string Label, PriceBasis Basis)[] Bases =
    [
        ("listed", "Listed price", PriceBasis.Listed), ("appraised", "Appraised price (409A)", PriceBasis.AppraisedCommon),
        ("preferred", "Last preferred price", PriceBasis.LastPreferred),
    ];

    public static EquityKind? Kind(string text) => Array.Find(Kinds, kind => kind.Text == text) is { Text: not null } found ? found.Kind : null;

    public static PriceBasis? Basis(string text) => Array.Find(Bases, basis => basis.Text == text) is { Text: not null } found ? found.Basis : null;

    public static string LabelOf(PriceBasis basis) => Array.Find(Bases, known => known.Basis == basis).Label;

    public IReadOnlyList<FilterChoice> Of(OfferField field) => field.Name switch
    {
        "equity" => [.. Kinds.Select(kind => Choice(kind.Text, kind.Label))],
        "price" => [.. Bases.Select(basis => Choice(basis.Text, basis.Label))],
        "job" => [Choice("", "Not said"), .. catalogue.Jobs.Select(job => Choice(job.Code, job.Title))],
        "level" => [Choice("", "All levels"), .. Enum.GetValues<JobLevel>().Select(level => Choice(Slug.Of(level), catalogue.LabelOf(level)))],
        "tier" => [Choice("", "All tiers"), .. Enum.GetValues<TalentTier>().Select(tier => Choice(Slug.Of(tier), tier.Label()))],
        "currency" => [.. catalogue.Rates.Currencies.Select(currency => Choice(currency.Code, currency.Code))],
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a list."),
    };

    private static FilterChoice Choice(string value, string label) => new(value, label, false);
}
