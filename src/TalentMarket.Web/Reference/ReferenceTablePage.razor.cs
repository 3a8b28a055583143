using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Reference;
using TalentMarket.Domain.Reference;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Reference;

/// <summary>One table: its rows with source and date, and where a file for it is brought.</summary>
public sealed partial class ReferenceTablePage(ReferenceReader reader, ReferenceDesk desk, Callers callers, NavigationManager navigation) : ComponentBase
{
    /// <summary>With what a form puts around a file.</summary>
    private const long LargestBytes = ((long)ReferenceDesk.LargestMegabytes << 20) + (64 << 10);

    private const int MostShown = 100;
    private const int LongestSearch = 200;
    private const int LastPage = 100_000;

    [Parameter]
    public string? Code { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Query { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public string? PageText { get; set; }

    [SupplyParameterFromQuery(Name = "applied")]
    public string? Applied { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private ReferenceTable? Table { get; set; }

    private TablePage? Rows { get; set; }

    private IReadOnlyList<string> Sentences { get; set; } = [];

    private string Search { get; set; } = "";

    private int PageNumber { get; set; } = 1;

    private string Accepted => Table!.Code switch
    {
        "exchange-rates" => "CSV or Excel with the columns below, or the European Central Bank's eurofxref-hist.csv as it comes",
        "purchasing-power" => "CSV or Excel with the columns below, or the World Bank's download of PA.NUS.PPP as it comes (ZIP or CSV)",
        _ => "CSV or Excel with the columns below",
    };

    private string Caption => Rows!.Count <= ReferenceReader.PageRows ? "All of them" : string.Create(CultureInfo.InvariantCulture,
        $"{((PageNumber - 1) * ReferenceReader.PageRows) + 1} to {Math.Min(PageNumber * ReferenceReader.PageRows, Rows.Count)} of {Rows.Count:N0}");

    protected override async Task OnInitializedAsync()
    {
        Table = ReferenceTables.Find(Code ?? "");
        if (Table is null)
        {
            navigation.NotFound();
            return;
        }

        var readable = new string([.. (Query ?? "").Where(character => !char.IsControl(character) && !char.IsSurrogate(character))]).Trim();
        Search = readable.Length <= LongestSearch ? readable : readable[..LongestSearch];
        PageNumber = int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LastPage ? number : 1;
        Rows = await reader.PageAsync(callers.Of(HttpContext), Table, Search, PageNumber, HttpContext.RequestAborted);
    }

    private async Task BringAsync()
    {
        var form = HttpContext.Request.Form;
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            Sentences = ["No file was chosen, or it is empty."];
            return;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, HttpContext.RequestAborted);
        var outcome = await desk.ProposeAsync(callers.Of(HttpContext), Table!, file.FileName, content.ToArray(), form["whole"] == "yes", HttpContext.RequestAborted);
        if (outcome is ProposalOutcome.Refused refused) Sentences = refused.Sentences;
        else navigation.NavigateTo(ReferenceAddress.Preview(((ProposalOutcome.Checked)outcome).Id));
    }
}
