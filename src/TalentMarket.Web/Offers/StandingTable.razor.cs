using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Offers;

/// <summary>Each offer's place in the pay band of its job, level and tier, as far as it may be shown.</summary>
public sealed partial class StandingTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<OfferStanding> Standings { get; set; }

    /// <summary>Some offer says which job it is.</summary>
    [Parameter, EditorRequired]
    public required bool IsAsked { get; set; }
}
