using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.PayBands;

/// <summary>What would be here, and the steps that lead to figures.</summary>
public sealed partial class EmptyBands : ComponentBase
{
    [Parameter, EditorRequired]
    public required MarketScope Scope { get; set; }

    [Parameter, EditorRequired]
    public required bool HasUnknownNames { get; set; }

    private IReadOnlyList<(string Label, string Address)> Wider =>
    [
        .. new (string Label, MarketScope Scope)[]
        {
            ("All levels", Scope with { Levels = default }),
            ("All experience", Scope with { Experience = default }),
            ("All tiers", Scope with { Tiers = default }),
            ("All hubs", Scope with { Hubs = default }),
            ("All countries", Scope with { Countries = default }),
            ("All years", Scope with { Years = default }),
            ("All titles", Scope with { Titles = default }),
            ("Any employment", Scope with { Employment = default }),
            ("Any workplace", Scope with { Workplaces = default }),
            ("The best available source", Scope with { Surveys = default, Classes = default }),
            ("Base salary", Scope with { Element = PayElement.BaseSalary }),
            ("As of today", Scope with { AsOf = null }),
            ("All jobs", Scope with { Jobs = default, Families = default }),
        }
        .Where(step => step.Scope != Scope)
        .Select(step => (step.Label, BandAddress.Of(step.Scope))),
    ];
}
