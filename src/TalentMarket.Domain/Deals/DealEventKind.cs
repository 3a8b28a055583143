namespace TalentMarket.Domain.Deals;

/// <summary>What kind of thing happened, from the rumour to the regulator.</summary>
public enum DealEventKind : short
{
    Rumoured = 1,
    Announced = 2,
    Closed = 3,
    RegulatorOpened = 4,
    RegulatorCleared = 5,
    RegulatorConditions = 6,
    RegulatorBlocked = 7,
    PeopleLeft = 8,
    Other = 9,
}
