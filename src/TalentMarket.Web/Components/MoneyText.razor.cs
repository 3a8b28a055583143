using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Web.Components;

/// <summary>An amount in three significant digits, whole at a pointer's stop.</summary>
public sealed partial class MoneyText : ComponentBase
{
    [Parameter, EditorRequired]
    public required Money Value { get; set; }

    private string FullText => $"{AmountText.Full(Value.Amount)} {Value.Currency}";

    private string Machine => Value.Amount.ToString(CultureInfo.InvariantCulture);
}
