using System.Globalization;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Trail;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Trail;

/// <summary>What the page shows, all pages of it, as a download: the page's own address with another ending.</summary>
public static class TrailEndpoint
{
    private static readonly string[] Columns = ["id", "at_utc", "actor", "action", "subject", "outcome", "origin", "before", "after"];

    public static IEndpointRouteBuilder MapTrail(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{TrailQuery.Address}.csv", DownloadAsync).ExcludeFromDescription().Requires(Permission.ReadTrail);
        return endpoints;
    }

    private static async Task<IResult> DownloadAsync(
        HttpContext context, Callers callers, TrailReader trail, TimeProvider clock,
        string? actor, string? action, string? subject, string? from, string? to, string? outcome, CancellationToken cancellationToken)
    {
        var query = TrailQuery.Of(actor, action, subject, from, to, outcome, null);
        if (query.Problems.Count > 0) return Results.Problem(string.Join(' ', query.Problems), statusCode: StatusCodes.Status400BadRequest);
        var name = string.Create(CultureInfo.InvariantCulture, $"trail-{clock.GetUtcNow():yyyy-MM-dd}.csv");
        var entries = await trail.ExportAsync(callers.Of(context), query.Scope, query.Download, cancellationToken);
        return Results.Stream(body => WriteAsync(body, entries, cancellationToken), CsvFile.Type, name);
    }

    private static async Task WriteAsync(Stream body, IAsyncEnumerable<AuditEntry> entries, CancellationToken cancellationToken)
    {
        await using var writer = CsvFile.Begin(body);
        await writer.WriteAsync(CsvText.Line(Columns).AsMemory(), cancellationToken);
        await foreach (var entry in entries.WithCancellation(cancellationToken))
            await writer.WriteAsync(CsvText.Line([
                entry.Id, entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), entry.Actor, entry.Action, entry.Subject,
                TrailQuery.Slug(entry.Outcome), entry.Origin, entry.Before, entry.After]).AsMemory(), cancellationToken);
    }
}
