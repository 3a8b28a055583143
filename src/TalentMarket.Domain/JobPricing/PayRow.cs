using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.JobPricing;

/// <summary>One job with what it pays, as somebody typed it and as it was read.</summary>
/// <param name="Number">Line of the text or row of the sheet, 1 for the first.</param>
/// <param name="Level">Null: all levels.</param>
/// <param name="HubCode">Null: all places.</param>
/// <param name="Pay">Per year.</param>
public sealed record PayRow(int Number, string Title, JobLevel? Level, string? HubCode, Money Pay);

/// <summary>Why a row cannot be priced: where, what was found and what was expected.</summary>
public sealed record PayRowProblem(int Number, string Column, string Found, string Expected)
{
    public override string ToString() => $"Row {Number}, {Column}: found {Found}, expected {Expected}.";
}
