using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>What is said once for all rows, and which survey they belong to.</summary>
public sealed partial class MappingSurvey : ComponentBase
{
    private static readonly string[] Common =
    [
        "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "ILS", "AED", "SAR",
        "INR", "SGD", "HKD", "CNY", "JPY", "KRW", "TWD", "MYR", "THB", "IDR", "PHP", "VND", "BRL", "MXN", "ARS", "CLP", "COP", "ZAR", "NGN", "EGP",
    ];

    private static readonly string[] Grades = ["primary", "press", "analyst", "aggregator"];

    private static readonly string[] Kinds = [.. Slug.All<ObservationKind>()];

    [Parameter, EditorRequired]
    public required MappingDraft Draft { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<Survey> Surveys { get; set; }

    private IEnumerable<string> Currencies => Value("currency") is { Length: > 0 } code && !Common.Contains(code) ? Common.Append(code) : Common;

    private IEnumerable<KeyValuePair<string, string>> Others =>
        Draft.EveryRow.Where(pair => !MappingDraft.Constants.Any(constant => SurveyFields.NameOf(constant) == pair.Key));

    private string Value(string name) => Draft.EveryRow.GetValueOrDefault(name, "");

    private bool Asks(SurveyField field) => !Draft.IsFed(field) && Value(SurveyFields.NameOf(field)).Length == 0;
}
