using Microsoft.AspNetCore.Components;
using TalentMarket.Data.RowReview;
using TalentMarket.Domain.RowReview;

namespace TalentMarket.Web.RowReview;

/// <summary>One row under review, why it is, and what can be decided about it.</summary>
public sealed partial class RowItem : ComponentBase
{
    [Parameter, EditorRequired]
    public required ReviewedRow Row { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Columns { get; set; }

    [Parameter, EditorRequired]
    public required RowsQuery Query { get; set; }

    [Parameter]
    public bool MayDecide { get; set; }

    // A row that is set aside for being far from others says so among its issues.
    private IEnumerable<RowFlag> Flags => Row.Flags.Where(flag => flag.ProposedFactor is not null || !Row.Issues.Any(issue => issue.Expected == flag.Expected));

    // What breaks a rule does not pass by being accepted.
    private bool MayAccept => Row.IsInDraft || Row.Flags.Any(flag => flag.Kind is FlagKind.LowOutlier or FlagKind.HighOutlier);
}
