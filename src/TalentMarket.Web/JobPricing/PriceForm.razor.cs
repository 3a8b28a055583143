using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.JobPricing;

/// <summary>Where rows are pasted or a file is chosen.</summary>
public sealed partial class PriceForm : ComponentBase
{
    private const string Example = "title\tlevel\thub\tpay\tcurrency\nSenior ML Engineer\tsenior\tSan Francisco\t215,000\tUSD\nData Scientist\tL2\tLondon\t62,000\tGBP";

    [Parameter, EditorRequired]
    public required PriceQuestion Question { get; set; }

    /// <summary>What was sent before; none at first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SurveyRow> Cells { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Currency> Currencies { get; set; }

    [Parameter, EditorRequired]
    public required bool IsAgain { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnPrice { get; set; }

    private string Text => Cells.Count == 0 ? "" : PriceRows.Text(Cells);
}
