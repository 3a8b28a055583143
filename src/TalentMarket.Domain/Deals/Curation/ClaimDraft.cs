using TalentMarket.Domain.Market;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Domain.Deals.Curation;

/// <summary>A claim as somebody wants it to stand: with a source address and a confidence, or it is none.</summary>
public sealed record ClaimDraft
{
    public required DealField Field { get; init; }

    public required LowBestHigh? Range { get; init; }

    public required PartialDate? AsOf { get; init; }

    public required string? Note { get; init; }

    public required string SourceAddress { get; init; }

    public required string Publisher { get; init; }

    public required SourceGrade Grade { get; init; }

    public required ClaimConfidence Confidence { get; init; }

    public required ClaimStanding Standing { get; init; }

    /// <summary>The fields of a claim as forms and files name them.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["field", "low", "best", "high", "as_of", "note", "source_address", "publisher", "grade", "confidence", "standing"];

    /// <summary>The claim, or null and everything that is wrong with it.</summary>
    public static (ClaimDraft? Draft, IReadOnlyList<ScopeProblem> Problems) Read(IReadOnlyDictionary<string, string> texts)
    {
        var read = new TypedText(texts);
        var field = read.Member<DealField>("field");
        var confidence = read.Member<ClaimConfidence>("confidence");
        var address = read.Required("source_address", 2_000, "the address of the page that says so, beginning with https://");
        var host = "";
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)) host = uri.Host;
        else if (address.Length > 0) read.Refuse("source_address", address, "an address that begins with https:// or http://");
        var draft = new ClaimDraft
        {
            Field = field,
            Range = RangeOf(read, field, confidence),
            AsOf = read.Date("as_of"),
            Note = read.Optional("note", 1_000),
            SourceAddress = address,
            Publisher = read.Optional("publisher", 200) ?? (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host),
            Grade = GradeOf(read),
            Confidence = confidence,
            Standing = read.Member<ClaimStanding>("standing"),
        };
        return read.Problems.Count == 0 ? (draft, []) : (null, read.Problems);
    }

    private static SourceGrade GradeOf(TypedText read)
    {
        var grade = read.Member<SourceGrade>("grade");
        if (grade == SourceGrade.Illustrative) read.Refuse("grade", "illustrative", "one of primary, press, analyst, aggregator");
        return grade;
    }

    private static LowBestHigh? RangeOf(TypedText read, DealField field, ClaimConfidence confidence)
    {
        var unit = field == default ? FieldUnit.UsDollars : field.Unit();
        var (low, best, high) = (read.Number("low", unit), read.Number("best", unit), read.Number("high", unit));
        if (best is not { } figure)
        {
            if (read.Problems.Any(problem => problem.Parameter is "low" or "best" or "high")) return null;
            if (low is not null || high is not null) read.Refuse("best", "", "the figure itself beside its bounds");
            else if (confidence is not (ClaimConfidence.Undisclosed or 0)) read.Refuse("best", "", "a figure, or the confidence undisclosed");
            return null;
        }

        if (confidence == ClaimConfidence.Undisclosed) read.Refuse("confidence", "undisclosed", "another confidence beside a figure");
        if (low > figure) read.Refuse("low", $"{low}", $"at most the figure, {figure}");
        if (high < figure) read.Refuse("high", $"{high}", $"at least the figure, {figure}");
        return low > figure || high < figure ? null : new LowBestHigh(low, figure, high);
    }
}
