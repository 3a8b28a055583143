using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests;

/// <summary>Who asks in tests that are about something else.</summary>
internal static class Someone
{
    public static Caller Tester { get; } = Caller.Console("tester");
}
