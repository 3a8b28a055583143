using TalentMarket.Domain.Market;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>What a draft lacks besides what reading its mapping says.</summary>
internal static class MappingProblems
{
    public const string NoDate = "Nothing says when this pay was true: choose the column of the effective date, or give one date for all rows.";

    public static IEnumerable<string> Of(MappingDraft draft, IReadOnlyList<Survey> surveys)
    {
        if (!SurveyCode.IsOne(draft.SurveyCode))
            yield return $"The survey is called '{draft.SurveyCode}', expected letters and digits in words joined by hyphens, such as pay-2026.";
        if (draft.EffectiveDate.Length > 0 && MappingForm.Date(draft) is null)
            yield return $"The effective date is '{draft.EffectiveDate}', expected a day such as 2026-01-31.";
        if (draft.EffectiveDate.Length == 0 && !draft.IsFed(SurveyField.EffectiveDate))
            yield return NoDate;
        if (!draft.IsFed(SurveyField.Currency) && draft.EveryRow.GetValueOrDefault("currency") is null or "")
            yield return "Nothing says in which currency the pay is: choose the column that names it, or the one currency of all rows. It is never guessed.";
        string[] pairs = [draft.Only, draft.TopAmounts, .. draft.Columns.SelectMany(column => column.Fields.Select(field => field.Codes))];
        foreach (var line in pairs.SelectMany(MappingDraftText.NoPairs)) yield return $"The line '{line}' has no '=': expected what stands in the file = what it means.";
        foreach (var twice in draft.Columns.SelectMany(column => column.Fields.Select(field => (column.Header, field.Field)))
            .GroupBy(fed => fed.Field).Where(group => group.Count() > 1))
            yield return $"The columns {string.Join(" and ", twice.Select(fed => $"'{fed.Header}'"))} are both read as {SurveyFields.NameOf(twice.Key!.Value)}: one is enough.";
        if (surveys.FirstOrDefault(survey => survey.Code == draft.SurveyCode) is { } known && Slug.Of(known.SourceClass) != draft.Class && draft.Class.Length > 0)
            yield return $"The survey '{known.Code}' is {DeliveryWords.Class(known.SourceClass)}, and these rows are said to be {(Slug.Find<SourceClass>(draft.Class) is { } said ? DeliveryWords.Class(said) : draft.Class)}. Choose another name for the survey.";
    }
}
