namespace TalentMarket.Domain.PayBands;

/// <summary>P10 to P90 of one pay element for one group of a scope: its key and what may be said of it.</summary>
public sealed record PayBand
{
    /// <summary>The group as addresses write it: L3, frontier-lab, 2025.</summary>
    public required string Key { get; init; }

    /// <summary>The group as people read it.</summary>
    public required string Label { get; init; }

    /// <summary>Of several rows that one group has, such as the cuts of several surveys, what this one is.</summary>
    public string? Detail { get; init; }

    /// <summary>The survey the row is a cut of; null where people of all chosen surveys are pooled.</summary>
    public string? SurveyCode { get; init; }

    public required BandFigures Figures { get; init; }
}
