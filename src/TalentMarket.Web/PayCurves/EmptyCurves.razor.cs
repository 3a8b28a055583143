using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>Why there is no curve, and the steps that lead to one.</summary>
public sealed partial class EmptyCurves : ComponentBase
{
    [Parameter, EditorRequired]
    public required PayCurveBoard Board { get; set; }

    private string Reason =>
        Board.Problems.Count > 0 ? "The address names something that is not on file."
        : Board.Panels.Count == 0 ? "No published survey has people with years of experience for all of these filters together."
        : "A curve needs five people of five organisations at every point, each with years and all parts of the chosen pay.";

    private PayCurveScope Scope => Board.View.Scope;

    private MarketScope Market => Scope.Market;

    private IReadOnlyList<(string Label, string Address)> Wider =>
    [
        .. new (string Label, PayCurveScope Scope)[]
        {
            ("All hubs", Scope with { Market = Market with { Hubs = default } }),
            ("With or without a PhD", Scope with { Phd = PhdChoice.Any }),
            ("Career years", Scope with { Clock = ExperienceClock.Career }),
            ("All levels", Scope with { Market = Market with { Levels = default } }),
            ("All countries", Scope with { Market = Market with { Countries = default } }),
            ("The best available source", Scope with { Market = Market with { Surveys = default, Classes = default } }),
            ("Base salary", Scope with { Market = Market with { Element = Domain.PayBands.PayElement.BaseSalary } }),
            ("ML engineers", PayCurveScope.Default),
        }
        .Where(step => step.Scope != Scope)
        .Select(step => (step.Label, (Board.View with { Scope = step.Scope }).ToString())),
    ];
}
