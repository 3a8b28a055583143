using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Domain.Premiums;

/// <summary>Which premium is asked about, and of which part of the market. <see cref="PremiumScopeQuery"/> turns it into text and back.</summary>
public sealed record PremiumScope
{
    public required PremiumKind Kind { get; init; }

    /// <summary>The filter; of a hub, tier, job or title premium also what has the premium. Not grouped by anything.</summary>
    public required MarketScope Market { get; init; }

    /// <summary>What a hub, a tier, a job or a title is compared with: a code, or a title as sources write it. Null for the other kinds.</summary>
    public string? Over { get; init; }

    /// <summary>Open sources know the base salary of a job; the other premiums are about all of pay.</summary>
    public static PayElement DefaultElement(PremiumKind kind) =>
        kind == PremiumKind.Job ? PayElement.BaseSalary : PayElement.TotalDirectCompensation;
}
