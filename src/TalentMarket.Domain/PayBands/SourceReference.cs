using TalentMarket.Domain.Sources;

namespace TalentMarket.Domain.PayBands;

/// <summary>A source as it stands beside a figure.</summary>
public sealed record SourceReference(
    string Title, string Publisher, string Address, string Licence, SourceGrade Grade, DateOnly RetrievedOn, string? Caveat);
