using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>What a mapping says, in words.</summary>
internal static class DraftWords
{
    public static string CurrencyOf(ColumnMapping mapping) =>
        mapping.Fields[SurveyField.Currency] is { Constant: { } code } ? code : $"the currency that the column '{mapping.Fields[SurveyField.Currency].Column}' names";
}
