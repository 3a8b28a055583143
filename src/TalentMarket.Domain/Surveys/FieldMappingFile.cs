namespace TalentMarket.Domain.Surveys;

/// <summary>Reads the mapping of one field, and refuses what does not apply to it.</summary>
internal static class FieldMappingFile
{
    public static FieldMapping Read(SurveyField field, MappingObject from)
    {
        var mapping = new FieldMapping
        {
            Column = from.Text("column"),
            Constant = from.Text("constant"),
            Codes = from.Table("codes"),
            DateFormats = field == SurveyField.EffectiveDate ? from.Texts("format") : [],
            Per = SurveyFields.IsYearlyPay(field) ? Unit(from.Word("per", "year", "month", "week", "day", "hour")) : PayUnit.Year,
            Times = SurveyFields.IsMoney(field) ? from.Number("times") ?? 1 : 1,
            From = SurveyFields.IsNumber(field) ? from.Number("from") : null,
            To = SurveyFields.IsNumber(field) ? from.Number("to") : null,
            IsOtherwiseMissing = from.Word("otherwise", "setAside", "missing") == "missing",
        };
        from.RefuseOthers();
        if (mapping.Column is null == mapping.Constant is null) from.Problem("column", "or 'constant' must be given, and not both.");
        if (mapping.Times <= 0) from.Problem("times", $"is {mapping.Times}, expected a number above 0.");
        if (mapping.From > mapping.To) from.Problem("from", $"is {mapping.From}, which is above 'to' ({mapping.To}).");
        foreach (var format in mapping.DateFormats.Where(format => !DateStyle.IsFormat(format)))
            from.Problem("format", $"is '{format}', expected a date format such as yyyy-MM-dd, dd/MM/yyyy or yyyy.");
        return mapping;
    }

    private static PayUnit Unit(string word) => word switch
    {
        "hour" => PayUnit.Hour,
        "day" => PayUnit.Day,
        "week" => PayUnit.Week,
        "month" => PayUnit.Month,
        _ => PayUnit.Year,
    };
}
