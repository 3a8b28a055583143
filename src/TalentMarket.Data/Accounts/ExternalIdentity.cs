namespace TalentMarket.Data.Accounts;

/// <summary>Who somebody is at another service.</summary>
/// <param name="Service">The service, by the name that its settings have here.</param>
/// <param name="Key">What the service calls them for as long as it knows them.</param>
/// <param name="Name">What people know them by there.</param>
/// <param name="VerifiedEmail">Empty unless the service says that the address is theirs.</param>
public sealed record ExternalIdentity(string Service, string Key, string Name, string VerifiedEmail)
{
    public const int LongestKey = 255;
    public const int LongestName = 254;
}
