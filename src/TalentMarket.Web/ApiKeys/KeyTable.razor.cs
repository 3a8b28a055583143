using Microsoft.AspNetCore.Components;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.ApiKeys;

/// <summary>Keys without their secrets, each with the way to end it.</summary>
public sealed partial class KeyTable : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ApiKey> Keys { get; set; }

    [Parameter, EditorRequired]
    public required DateTimeOffset Now { get; set; }

    private static string LastUse(ApiKey key) => key.LastUsedAt is { } used ? $"{Day(used)}, {used.UtcDateTime:HH:mm} UTC" : "Never";

    private string State(ApiKey key) =>
        key.RevokedAt is { } revoked ? $"Revoked {Day(revoked)}" : key.IsUsable(Now) ? Day(key.ExpiresAt) : $"Ended {Day(key.ExpiresAt)}";

    private static string Day(DateTimeOffset at) => BandWords.Day(DateOnly.FromDateTime(at.UtcDateTime));
}
