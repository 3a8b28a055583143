namespace TalentMarket.Domain.Trail;

/// <summary>Which entries of the trail somebody looks at; what is empty or absent leaves nothing out.</summary>
public sealed record TrailScope
{
    /// <summary>Part of the name, in any case.</summary>
    public string Actor { get; init; } = "";

    /// <summary>The whole action.</summary>
    public string Action { get; init; } = "";

    /// <summary>Part of the subject, in any case.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The first day, in UTC.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, in UTC.</summary>
    public DateOnly? To { get; init; }

    public Outcome? Outcome { get; init; }
}
