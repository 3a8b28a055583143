using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.PayBands;

/// <summary>The raw statistics of one group of pay records in one currency. Never shown: <see cref="DisclosureGate"/>
/// makes of it what may be.</summary>
public sealed record PayCell(Contributors Contributors, PayDistribution Pay);
