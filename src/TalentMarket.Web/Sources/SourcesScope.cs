using TalentMarket.Data.Sources;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Web.Sources;

/// <summary>Which sources a reader asked for: the page's filter and its address.</summary>
public sealed record SourcesScope(string Search, SourceGrade? Grade, string? Licence)
{
    public const string Page = "/data/sources";

    public static SourcesScope Of(string? search, string? grade, string? licence) => new(
        search?.Trim() ?? "",
        Enum.GetValues<SourceGrade>().Cast<SourceGrade?>().FirstOrDefault(known => Slug(known!.Value) == grade),
        string.IsNullOrWhiteSpace(licence) ? null : licence);

    public bool IsAll => Search.Length == 0 && Grade is null && Licence is null;

    public string Address
    {
        get
        {
            var parts = new[] { ("q", Search), ("grade", Grade is { } grade ? Slug(grade) : ""), ("licence", Licence ?? "") };
            var query = string.Join('&', parts.Where(part => part.Item2.Length > 0).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2)}"));
            return query.Length == 0 ? Page : $"{Page}?{query}";
        }
    }

    public static string Slug(SourceGrade grade) => grade.ToString().ToLowerInvariant();

    /// <summary>Every word of the search occurs somewhere in what is shown of the source.</summary>
    public bool Includes(RegisteredSource registered)
    {
        var source = registered.Source;
        return (Grade is null || source.Grade == Grade)
            && (Licence is null || source.Licence == Licence)
            && Search.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
                new[] { source.Title, source.Publisher, source.Address, source.Licence, source.Caveat ?? "" }
                    .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
