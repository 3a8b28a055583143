using Microsoft.AspNetCore.Components;
using TalentMarket.Data.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.RowReview;

/// <summary>The cells of one row, to be corrected.</summary>
public sealed partial class FixForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required RowsQuery Query { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Columns { get; set; }

    [Parameter, EditorRequired]
    public required ReviewedRow Row { get; set; }

    /// <summary>As they were typed last.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Cells { get; set; }

    /// <summary>Of what was typed; none before something was.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ImportIssue> Issues { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback OnFix { get; set; }

    private IReadOnlyList<ImportIssue> Shown => Issues.Count > 0 ? Issues : Row.Issues;

    private IEnumerable<ImportIssue> Elsewhere => Shown.Where(issue => !Columns.Contains(issue.Column, StringComparer.OrdinalIgnoreCase));

    private ImportIssue? Issue(int column) => Shown.FirstOrDefault(issue => string.Equals(issue.Column, Columns[column], StringComparison.OrdinalIgnoreCase));
}
