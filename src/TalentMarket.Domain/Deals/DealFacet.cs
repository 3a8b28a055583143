namespace TalentMarket.Domain.Deals;

/// <summary>What deals can be narrowed by, in the order of the page and of addresses.</summary>
public enum DealFacet
{
    Year,
    Structure,
    Acquirer,
    Value,
    TeamSize,
    Price,
    Hub,
    Confidence,
    Regulator,
    ShareTaken,
}

/// <summary>One value of a facet and the deals it would leave, every other filter applied.</summary>
public sealed record DealFacetCount(string Code, string Label, int Deals);
