using System.Globalization;

namespace TalentMarket.Domain.Deals.Curation;

/// <summary>Why nothing of a file of claims was taken over: where, what was found and what was expected.</summary>
public sealed record DealImportIssue(int Row, string Column, string Found, string Expected)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Row {Row}, {Column}: found '{Found}', expected {Expected}.");
}
