using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.PayCurves;

namespace TalentMarket.Web.PayCurves;

/// <summary>The views one step wider than a view, nearest first.</summary>
internal static class WiderCurves
{
    public static IReadOnlyList<(string Label, string Address)> Of(CurveView view)
    {
        var (scope, market) = (view.Scope, view.Scope.Market);
        return
        [
            .. new (string Label, PayCurveScope Scope)[]
            {
                ("All hubs", scope with { Market = market with { Hubs = default } }),
                ("With or without a PhD", scope with { Phd = PhdChoice.Any }),
                ("Career years", scope with { Clock = ExperienceClock.Career }),
                ("All levels", scope with { Market = market with { Levels = default } }),
                ("All countries", scope with { Market = market with { Countries = default } }),
                ("The best available source", scope with { Market = market with { Surveys = default, Classes = default } }),
                ("Base salary", scope with { Market = market with { Element = PayElement.BaseSalary } }),
                ("ML engineers", PayCurveScope.Default),
            }
            .Where(step => step.Scope != scope)
            .Select(step => (step.Label, (view with { Scope = step.Scope }).ToString())),
        ];
    }
}
