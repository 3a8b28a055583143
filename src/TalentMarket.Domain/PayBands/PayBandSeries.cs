using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.PayBands;

/// <summary>The bands of one source class: classes stand beside each other and never pool.</summary>
public sealed record PayBandSeries
{
    public required SourceClass Class { get; init; }

    public required IReadOnlyList<PayBand> Bands { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>How the figures were made, in a sentence.</summary>
    public required string Method { get; init; }

    /// <summary>At which rate pay was brought to which date, in a sentence; null: it stands as it was true at its own date.</summary>
    public string? Ageing { get; init; }

    /// <summary>What a reader must know to read them: rates carried forward, rows that could not be converted.</summary>
    public required IReadOnlyList<string> Notices { get; init; }
}
