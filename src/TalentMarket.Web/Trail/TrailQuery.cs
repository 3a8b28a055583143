using System.Globalization;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Web.Trail;

/// <summary>Which part of the trail is asked for: the page's filter, its address and the download's.</summary>
public sealed record TrailQuery(TrailScope Scope, int Page, IReadOnlyList<ScopeProblem> Problems)
{
    public const string Address = "/admin/trail";
    public const int PageSize = 100;

    private const int LastPage = 1_000_000;
    private const string Day = "yyyy-MM-dd";

    public bool IsAll => Scope == new TrailScope();

    public string Download => Of(Address + ".csv", Parts);

    public static TrailQuery Of(string? actor, string? action, string? subject, string? from, string? to, string? outcome, string? page)
    {
        var problems = new List<ScopeProblem>();
        var scope = new TrailScope
        {
            Actor = actor?.Trim() ?? "",
            Action = action?.Trim() ?? "",
            Subject = subject?.Trim() ?? "",
            From = Date("from", from, problems),
            To = Date("to", to, problems),
            Outcome = Enum.GetValues<Outcome>().Cast<Outcome?>().FirstOrDefault(known => Slug(known!.Value) == outcome),
        };
        if (!string.IsNullOrEmpty(outcome) && scope.Outcome is null)
            problems.Add(new ScopeProblem("outcome", outcome, "one of " + string.Join(", ", Enum.GetValues<Outcome>().Select(Slug))));
        var isPage = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LastPage;
        if (!isPage && !string.IsNullOrEmpty(page)) problems.Add(new ScopeProblem("page", page, "a number from 1 on"));
        return new TrailQuery(scope, isPage ? number : 1, problems);
    }

    public string PageAddress(int page) =>
        Of(Address, page == 1 ? Parts : Parts.Append(("page", page.ToString(CultureInfo.InvariantCulture))));

    public static string Slug(Outcome outcome) => outcome.ToString().ToLowerInvariant();

    private IEnumerable<(string Name, string Value)> Parts =>
    [
        ("actor", Scope.Actor), ("action", Scope.Action), ("subject", Scope.Subject), ("from", Text(Scope.From)), ("to", Text(Scope.To)),
        ("outcome", Scope.Outcome is { } outcome ? Slug(outcome) : ""),
    ];

    internal static string Text(DateOnly? day) => day?.ToString(Day, CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Date(string name, string? text, List<ScopeProblem> problems)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problems.Add(new ScopeProblem(name, text, "a day such as 2026-01-31"));
        return null;
    }

    private static string Of(string address, IEnumerable<(string Name, string Value)> parts)
    {
        var query = string.Join('&', parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
        return query.Length == 0 ? address : $"{address}?{query}";
    }
}
