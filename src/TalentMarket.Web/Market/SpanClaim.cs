using TalentMarket.Domain.Currencies;

namespace TalentMarket.Web.Market;

/// <summary>A range that the literature claims, drawn as a thin band behind the rows.</summary>
public sealed record SpanClaim(Money Low, Money High, string Text);
