using Microsoft.AspNetCore.Components;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>Why nothing was written.</summary>
public sealed partial class MeanwhileNotice : ComponentBase
{
    [Parameter, EditorRequired]
    public required CurationForm Form { get; set; }
}
