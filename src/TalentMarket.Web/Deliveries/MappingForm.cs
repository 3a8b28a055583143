using System.Globalization;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Deliveries;

/// <summary>Reads the draft back from the form as it was sent.</summary>
internal static class MappingForm
{
    public const string Handler = "map";

    /// <summary>The button that was pressed.</summary>
    public const string Act = "act";

    public const string Look = "look";

    public const string EveryRow = "every.";

    public static bool IsSent(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && context.Request.Form["_handler"] == Handler;

    public static MappingDraft Read(IFormCollection form, FilePreview preview) => new()
    {
        SurveyCode = Text(form, "survey").ToLowerInvariant(), Name = Text(form, "name"), Publisher = Text(form, "publisher"), Address = Text(form, "address"),
        Licence = Text(form, "licence"), Class = Text(form, "class"), Grade = Text(form, "grade"), Caveat = Text(form, "caveat"),
        HeaderRow = Text(form, "headerRow"), Sheet = Text(form, "sheet"), Delimiter = Text(form, "delimiter"), Encoding = Text(form, "encoding"),
        DecimalPoint = Text(form, "decimal"), Grouping = form["grouping"].ToString(), Ignored = Text(form, "ignored"), Missing = form["missing"].ToString(),
        Only = form["only"].ToString(), TopMark = Text(form, "topMark"), TopAmounts = form["topAmounts"].ToString(),
        KeepsOneOfDuplicates = Text(form, "duplicates") == "keepOne", IsPayAsWorked = Text(form, "pay") == "asWorked",
        EffectiveDate = Text(form, "effectiveDate"),
        EveryRow = form.Keys.Where(key => key.StartsWith(EveryRow, StringComparison.Ordinal))
            .ToDictionary(key => key[EveryRow.Length..], key => Text(form, key)),
        Columns = [.. preview.Header.Select((header, i) => new ColumnDraft(i, header,
            [.. preview.Rows.Where(row => i < row.Cells.Count && row.Cells[i].Length > 0).Select(row => row.Cells[i]).Distinct().Take(3)],
            [.. Enumerable.Range(0, ColumnDraft.MostFields).Select(place => Field(form, i, place)).Where(field => field.Field is not null)]))],
    };

    public static DateOnly? Date(MappingDraft draft) =>
        DateOnly.TryParseExact(draft.EffectiveDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static FieldDraft Field(IFormCollection form, int column, int place)
    {
        string Part(string part) => form[ColumnDraft.NameOf(column, place, part)].ToString();
        return new FieldDraft(SurveyFields.Find(Part("field")))
        {
            Format = Part("format").Trim(), Per = Part("per"), Times = Part("times").Trim(), From = Part("from").Trim(), To = Part("to").Trim(),
            Codes = Part("codes"), IsOtherwiseMissing = Part("missing") == "yes",
        };
    }

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();
}
