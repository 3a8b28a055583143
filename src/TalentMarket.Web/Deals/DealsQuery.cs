using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Deals;

/// <summary>What the page of deals is asked for: a search, the columns, the page of rows, and the deal that is pointed out.</summary>
public sealed record DealsQuery
{
    public const string Page = DealAddress.Page;
    private const string ColumnsName = "columns";
    private const string PageName = "page";
    private const string DealName = "deal";
    private const char Separator = '.';

    public static IReadOnlyList<string> Parameters { get; } = [.. DealSearchQuery.Parameters, ColumnsName, PageName, DealName];

    public static Selection<DealColumn> UsualColumns { get; } =
        Selection.Of(DealColumn.Announced, DealColumn.Structure, DealColumn.Value, DealColumn.TeamSize, DealColumn.Price, DealColumn.TalentPrice);

    public DealSearch Search { get; init; } = DealSearch.Everything;

    /// <summary>Beside the team, which is always there.</summary>
    public Selection<DealColumn> Columns { get; init; } = UsualColumns;

    /// <summary>From 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The deal that a point of a chart led to.</summary>
    public string? Marked { get; init; }

    /// <summary>The team and the chosen columns, from left to right.</summary>
    public IReadOnlyList<DealColumn> Shown => [DealColumn.Target, .. Columns];

    public string? ColumnsText => Columns == UsualColumns ? null : Columns.IsAll ? "none" : string.Join(Separator, Columns.Select(Slug.Of));

    public string Address => WithQuery(Page);

    /// <summary>The same deals, columns and order as a file, all pages of it: "csv" or "xlsx".</summary>
    public string File(string extension) => (this with { Number = 1, Marked = null }).WithQuery($"{Page}.{extension}");

    /// <summary>The same deals for a program.</summary>
    public string Api => DealSearchQuery.Write(Search) is { Length: > 0 } text ? $"{DealAddress.Api}?{text}" : DealAddress.Api;

    /// <summary>Another search starts at its first row.</summary>
    public DealsQuery With(DealSearch search) => this with { Search = search, Number = 1, Marked = null };

    /// <summary>Without the column where it is shown, else with it.</summary>
    public DealsQuery Toggled(DealColumn column) => this with
    {
        Columns = Selection.Of(Columns.Contains(column) ? Columns.Where(shown => shown != column) : Columns.Append(column)),
    };

    public static (DealsQuery Query, IReadOnlyList<ScopeProblem> Problems) Read(IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        var (search, problems) = DealSearchQuery.Read(pairs);
        var all = problems.ToList();
        var query = new DealsQuery
        {
            Search = search,
            Columns = ReadColumns(Last(pairs, ColumnsName), all),
            Number = ReadNumber(Last(pairs, PageName), all),
            Marked = Last(pairs, DealName),
        };
        return (query, all);
    }

    /// <summary>The address of the page as it was asked for; empty fields, which a form without a script sends, mean nothing.</summary>
    public static (DealsQuery Query, IReadOnlyList<ScopeProblem> Problems, bool IsTidy) Read(Uri address)
    {
        var written = QueryHelpers.ParseQuery(address.Query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")).ToList();
        var (query, problems) = Read(written);
        return (query, problems, written.TrueForAll(pair => pair.Value.Length > 0));
    }

    private string WithQuery(string path)
    {
        var parts = DealSearchQuery.Pairs(Search)
            .Concat(Said(ColumnsName, ColumnsText))
            .Concat(Said(PageName, Number > 1 ? Number.ToString(CultureInfo.InvariantCulture) : null))
            .Concat(Said(DealName, Marked))
            .Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}").ToList();
        return parts.Count == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }

    private static IEnumerable<KeyValuePair<string, string>> Said(string name, string? text) => text is null ? [] : [KeyValuePair.Create(name, text)];

    private static string? Last(IReadOnlyList<KeyValuePair<string, string>> pairs, string name) =>
        pairs.LastOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).Value is { Length: > 0 } text ? text : null;

    private static Selection<DealColumn> ReadColumns(string? text, List<ScopeProblem> problems)
    {
        if (text is null) return UsualColumns;
        if (text == "none") return default;
        var columns = text.Split(Separator).Select(Slug.Find<DealColumn>).ToList();
        if (columns.TrueForAll(column => column is not null)) return Selection.Of(columns.OfType<DealColumn>().Where(column => column != DealColumn.Target));
        problems.Add(new ScopeProblem(ColumnsName, text, $"columns joined by dots, of {string.Join(", ", Slug.All<DealColumn>())}"));
        return UsualColumns;
    }

    private static int ReadNumber(string? text, List<ScopeProblem> problems)
    {
        if (text is null) return 1;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        problems.Add(new ScopeProblem(PageName, text, "a whole number from 1"));
        return 1;
    }
}
