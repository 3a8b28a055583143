using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>How the columns of a file are to be read: as a known mapping says, or column by column.</summary>
public sealed partial class MapStep(DeliveryReader reader, SurveyList surveys, Callers callers) : ComponentBase
{
    private const string KnownDate = "knownDate";

    [Parameter, EditorRequired]
    public required Delivery Delivery { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<MappingChoice> OnCheck { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnWithdraw { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private DeliveryLook? Look { get; set; }

    private MappingDraft? Draft { get; set; }

    private IReadOnlyList<Survey> Surveys { get; set; } = [];

    private IReadOnlyList<string> Problems { get; set; } = [];

    private bool IsSent { get; set; }

    private Caller Caller => callers.Of(HttpContext);

    protected override async Task OnInitializedAsync()
    {
        IsSent = MappingForm.IsSent(HttpContext);
        Surveys = [.. (await surveys.ReadAsync(Caller, HttpContext.RequestAborted)).Select(listed => listed.Survey)
            .Where(survey => survey.SourceClass != SourceClass.Illustrative)];
        if (IsSent) await ReadFormAsync(HttpContext.Request.Form);
        else await LookAsync();
    }

    private async Task LookAsync()
    {
        var earlier = Delivery.Mapping is { } json ? MappingFile.Read(json).File : null;
        Look = await reader.LookAsync(Caller, Delivery.Id, earlier?.Mapping.File, HttpContext.RequestAborted);
        if (earlier is not null)
        {
            Draft = MappingDraft.Of(earlier.Mapping, Look.Preview, Look.Recognised) with { SurveyCode = Delivery.SurveyCode ?? "" };
            return;
        }

        if (Look.Mappings is [var known, ..]) Look = await reader.LookAsync(Caller, Delivery.Id, known.File.Mapping.File, HttpContext.RequestAborted);
        Draft = MappingDraft.Of(Look, Delivery.FileName);
    }

    private async Task ReadFormAsync(IFormCollection form)
    {
        var layout = MappingDraftText.LayoutOf(MappingForm.Read(form, FilePreview.Empty));
        Look = await reader.LookAsync(Caller, Delivery.Id, layout, HttpContext.RequestAborted);
        Draft = MappingForm.Read(form, Look.Preview);
        if (form[MappingForm.Act] == MappingForm.Look) Draft = Draft with { Columns = MappingDraft.ColumnsOf(Look.Preview, Look.Recognised) };
    }

    private async Task SendAsync()
    {
        if (HttpContext.Request.Form[MappingForm.Act] == MappingForm.Look) return;
        var (file, problems) = MappingFile.Read(MappingDraftText.Write(Draft!));
        Problems = [.. problems, .. MappingProblems.Of(Draft!, Surveys)];
        if (file is not null && Problems.Count == 0)
            await OnCheck.InvokeAsync(new MappingChoice(Draft!.SurveyCode, file, MappingForm.Date(Draft)));
    }

    private static string FormName(KnownMapping known) => $"known-{known.SurveyCode}-{known.File.Sha256[..12]}";

    private static bool AsksForDate(KnownMapping known) => !known.File.Mapping.Fields.ContainsKey(SurveyField.EffectiveDate);

    private string? DateOf(KnownMapping known) =>
        Look!.OpenData is { EffectiveDate: { } date } open && open.SurveyCode == known.SurveyCode ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private async Task ChooseAsync(KnownMapping known)
    {
        var draft = new MappingDraft { EffectiveDate = HttpContext.Request.Form[KnownDate].ToString().Trim() };
        if (AsksForDate(known) && MappingForm.Date(draft) is null) Problems = [MappingProblems.NoDate];
        else await OnCheck.InvokeAsync(new MappingChoice(known.SurveyCode!, known.File, MappingForm.Date(draft)));
    }
}
