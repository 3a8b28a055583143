using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Deals.Curation;

/// <summary>A deal as somebody wants it to stand, without its claims.</summary>
public sealed record DealDraft
{
    public required string Acquirer { get; init; }

    public required string Target { get; init; }

    public required DealStructure Structure { get; init; }

    public required PartialDate Announced { get; init; }

    public required string? Hub { get; init; }

    public required string? Licensed { get; init; }

    public required IReadOnlyList<string> KeyPeople { get; init; }

    public required string? Note { get; init; }

    /// <summary>The fields of a deal as forms and files name them.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["acquirer", "target", "structure", "announced", "hub", "licensed", "key_people", "deal_note"];

    /// <summary>Acquirer and target as the address of the page has them.</summary>
    public string Slug => OrganisationCode.Of($"{FoldedText.Of(Acquirer)} {FoldedText.Of(Target)}");

    /// <summary>The deal, or null and everything that is wrong with it.</summary>
    public static (DealDraft? Draft, IReadOnlyList<ScopeProblem> Problems) Read(IReadOnlyDictionary<string, string> texts)
    {
        var read = new TypedText(texts);
        var draft = new DealDraft
        {
            Acquirer = read.Required("acquirer", 200, "who took the team"),
            Target = read.Required("target", 200, "whose team it was"),
            Structure = read.Member<DealStructure>("structure"),
            Announced = DateOf(read, texts),
            Hub = read.Optional("hub", 200),
            Licensed = read.Optional("licensed", 500),
            KeyPeople = [.. (read.Optional("key_people", 2_000) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Note = read.Optional("deal_note", 2_000),
        };
        return read.Problems.Count == 0 ? (draft, []) : (null, read.Problems);
    }

    private static PartialDate DateOf(TypedText read, IReadOnlyDictionary<string, string> texts)
    {
        if (read.Date("announced") is { } date) return date;
        if (string.IsNullOrWhiteSpace(texts.GetValueOrDefault("announced")))
            read.Refuse("announced", "", "the day of announcement as far as it is known, such as 2024, 2024-03 or 2024-03-19");
        return default;
    }
}
