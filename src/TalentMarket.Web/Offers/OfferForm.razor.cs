using Microsoft.AspNetCore.Components;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Offers;

/// <summary>What is asked, a line for each field and a column for each offer; a plain form that sends itself where scripts run.</summary>
public sealed partial class OfferForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required OffersQuery Query { get; set; }

    [Parameter, EditorRequired]
    public required OfferChoices Choices { get; set; }

    /// <summary>What four years of each offer are worth, where that is known.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Worth { get; set; }

    private IEnumerable<int> Offers => Enumerable.Range(1, Query.Count);

    private bool IsOpen(OfferFieldGroup group) =>
        !group.IsFolded || group.Fields.Any(field => Offers.Any(offer => Query[field, offer] != field.Default))
        || Offers.Any(offer => Query[OfferFields.Price, offer] == "preferred");

    private IReadOnlyList<FilterChoice> ChoicesOf(OfferField field) => field.Kind == OfferFieldKind.Choice ? Choices.Of(field) : [];
}
