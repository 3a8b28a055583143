using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.PayCurves;
using TalentMarket.Domain.Market;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.PayCurves;

/// <summary>Ranks a typed pay at some years on each tier's curve. A plain form: it needs neither a script nor a circuit.</summary>
public sealed partial class WhereAmI : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurvePanel Panel { get; set; }

    [Parameter, EditorRequired]
    public required CurveView View { get; set; }

    private TypedPay Typed => new(View.Pay, View.Years);

    private string Problem { get; set; } = "";

    private double Amount { get; set; }

    private double Years { get; set; }

    // What the form does not ask stays as it is.
    private IEnumerable<KeyValuePair<string, string>> Kept => PayCurveScopeQuery.Pairs(View.Scope).Concat(View.Drawing);

    private string PayLabel => $"{View.Scope.Market.Element.Label()} a year, {View.Scope.Market.Currency}";

    private string YearsLabel => View.Scope.Clock == ExperienceClock.Career ? "Career years" : "Years on frontier systems";

    private string Asked => $"{AmountText.Brief(new Money((decimal)Amount, View.Scope.Market.Currency))} at {CurveWords.Years(Years)} {CurveWords.ClockOf(View.Scope.Clock)}:";

    protected override void OnParametersSet() => (Amount, Years, Problem) = Typed.IsAsked ? Typed.Read() : (0, 0, "");
}
