using TalentMarket.Domain.RowReview;

namespace TalentMarket.Domain.Surveys;

/// <summary>A row as the file has it: text only, nothing checked.</summary>
/// <param name="RowNumber">Line of a text file or row of a sheet, 1 for the first.</param>
public sealed record SurveyRow(int RowNumber, IReadOnlyList<string> Cells)
{
    /// <summary>What its yearly amounts are multiplied by besides their units; null for none.</summary>
    public PayFactor? Factor { get; init; }
}
