namespace TalentMarket.Domain.Sources;

/// <summary>Where a figure comes from: an address, who publishes it, how direct it is and under which licence.</summary>
public sealed class Source
{
    public long Id { get; init; }

    /// <summary>The address a reader can open, exactly as cited.</summary>
    public required string Address { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public required SourceGrade Grade { get; init; }

    public required string Licence { get; init; }

    public required DateOnly RetrievedOn { get; init; }

    /// <summary>What the source is not, in a sentence for the page: a filing is not a hire.</summary>
    public string? Caveat { get; init; }
}
