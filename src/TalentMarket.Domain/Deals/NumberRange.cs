namespace TalentMarket.Domain.Deals;

/// <summary>From one number to another, both included; the default is open on both sides and holds even what is unknown.</summary>
public readonly record struct NumberRange(decimal? From, decimal? To)
{
    public bool IsAll => From is null && To is null;

    public bool Holds(decimal? number) => IsAll || (number is { } known && (From is null || known >= From) && (To is null || known <= To));
}
