using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>What a mapping says, in words.</summary>
internal static class DraftWords
{
    public static string CurrencyOf(ColumnMapping mapping) =>
        mapping.Fields[SurveyField.Currency] is { Constant: { } code } ? code : $"the currency that the column '{mapping.Fields[SurveyField.Currency].Column}' names";

    /// <summary>base salary, PhD year.</summary>
    public static string Field(SurveyField field)
    {
        var words = string.Concat(field.ToString().Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
        return words.Replace("Phd", "PhD", StringComparison.Ordinal);
    }

    /// <summary>In one line how cells are read.</summary>
    public static string How(FieldDraft fed) => string.Join(", ", Parts(fed).DefaultIfEmpty("as it stands"));

    private static IEnumerable<string> Parts(FieldDraft fed)
    {
        if (fed.Format.Length > 0) yield return $"written {fed.Format}";
        if (fed.Field is { } field && SurveyFields.IsYearlyPay(field)) yield return $"for a {fed.Per}";
        if (fed.Times.Length > 0) yield return $"times {fed.Times}";
        if (fed.From.Length > 0 || fed.To.Length > 0) yield return $"from {fed.From} to {fed.To}";
        if (fed.Codes.Length > 0) yield return $"{fed.Codes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length} codes";
        if (fed.IsOtherwiseMissing) yield return "else missing";
    }
}
