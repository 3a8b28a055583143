using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using TalentMarket.Data.Status;

namespace TalentMarket.Web.Status;

/// <summary>How the installation is doing, in words.</summary>
public sealed record StatusBoard(string Headline, IReadOnlyList<StatusFact> Store, IReadOnlyList<StatusFact> Instance)
{
    private const double Megabyte = 1 << 20;

    // Above this share of the server's connections the next instance or verb may be refused.
    private const double FewConnectionsLeft = 0.8;

    /// <param name="store">Null while the store does not answer.</param>
    public static StatusBoard From(StoreStatus? store, DateTimeOffset? awaySince, DateTimeOffset now) => new(
        store is null ? $"The database has not answered since {At(awaySince ?? now)}" : "Everything answers",
        store is null ? [] : OfStore(store),
        OfProcess(now));

    private static IReadOnlyList<StatusFact> OfStore(StoreStatus store) =>
    [
        new("Market version", Number(store.MarketVersion)),
        new("Last publication", store.PublishedAt is { } at ? At(at) : "none yet", store.PublishedAt is null ? "Publish a survey, or see the operations guide for the open ones." : null),
        new("Published editions", Number(store.PublishedEditions)),
        new("Drafts", Number(store.DraftEditions), store.DraftEditions > 0 ? "They answer nothing until somebody publishes them." : null),
        new("Pay records", Estimate(store.PayRecords)),
        new("Trail entries", Estimate(store.TrailEntries)),
        new("PostgreSQL", store.ServerVersion),
        new("Size", $"{Number((long)(store.Bytes / Megabyte))} MB"),
        new("Connections", $"{Number(store.Connections)} of {Number(store.MostConnections)}",
            store.Connections > FewConnectionsLeft * store.MostConnections ? "Few are left: raise max_connections, or end what holds them." : null),
        new("Schema", store.Migration),
    ];

    private static IReadOnlyList<StatusFact> OfProcess(DateTimeOffset now)
    {
        using var process = Process.GetCurrentProcess();
        var product = typeof(StatusBoard).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        return
        [
            new("TalentMarket", Short(product)),
            new(".NET", Environment.Version.ToString()),
            new("Started", At(process.StartTime.ToUniversalTime())),
            new("Up for", Span(now - process.StartTime.ToUniversalTime())),
            new("Memory", $"{Number((long)(Environment.WorkingSet / Megabyte))} MB, of which {Number((long)(GC.GetTotalMemory(forceFullCollection: false) / Megabyte))} MB objects"),
            new("Threads", Number(process.Threads.Count)),
        ];
    }

    private static string At(DateTimeOffset at) => at.UtcDateTime.ToString("d MMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static string Span(TimeSpan span) => span.TotalDays >= 1 ? $"{Count((int)span.TotalDays, "day")}, {Count(span.Hours, "hour")}"
        : span.TotalHours >= 1 ? $"{Count(span.Hours, "hour")}, {Count(span.Minutes, "minute")}"
        : Count(span.Minutes, "minute");

    private static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");

    private static string Estimate(long? rows) => rows is { } known ? $"about {Number(known)}" : "not counted yet";

    // The commit in full fills the line and says no more than its first seven letters.
    private static string Short(string product) => product.IndexOf('+', StringComparison.Ordinal) is var plus and >= 0 && product.Length > plus + 8 ? product[..(plus + 8)] : product;

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
