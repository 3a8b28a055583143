using System.Globalization;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Web.Trail;

/// <summary>An entry as a row of the page.</summary>
public sealed record TrailRow(long Id, string At, string Machine, string Actor, string Action, string Subject, string Outcome, bool IsDone, string Origin, string? Before, string? After)
{
    public static TrailRow Of(AuditEntry entry) => new(
        entry.Id,
        entry.At.UtcDateTime.ToString("d MMM yyyy, HH:mm:ss", CultureInfo.InvariantCulture),
        entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        entry.Actor, entry.Action, entry.Subject, Word(entry.Outcome), entry.Outcome == Domain.Trail.Outcome.Done,
        entry.Origin.Length == 0 ? "Not known" : entry.Origin,
        entry.Before, entry.After);

    public bool HasChange => Before is not null || After is not null;

    public static string Word(Outcome outcome) => outcome switch
    {
        Domain.Trail.Outcome.Done => "Done",
        Domain.Trail.Outcome.Refused => "Refused",
        Domain.Trail.Outcome.Failed => "Failed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
