using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Deals.Curation;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>What a form of curation sends: texts by field, and the last change its sender had seen.</summary>
public sealed class CurationInput
{
    public Dictionary<string, string> Texts { get; set; } = [];

    public long Seen { get; set; }
}

/// <summary>A form as it is shown: texts, what is wrong with each, and what somebody else did meanwhile.</summary>
public sealed class CurationForm(IReadOnlyDictionary<string, string> texts)
{
    private readonly Dictionary<string, string> problems = [];

    public IReadOnlyList<DealChange> Meanwhile { get; private set; } = [];

    public bool HasProblems => problems.Count > 0;

    /// <summary>Every field that needs another value, with why.</summary>
    public IReadOnlyDictionary<string, string> Problems => problems;

    public string Text(string field) => texts.GetValueOrDefault(field, "");

    public string? Problem(string field) => problems.GetValueOrDefault(field);

    public CurationForm With(IEnumerable<ScopeProblem> found)
    {
        foreach (var problem in found) problems.TryAdd(problem.Parameter, $"Found '{problem.Found}', expected {problem.Expected}.");
        return this;
    }

    /// <summary>Takes over why nothing was written.</summary>
    public CurationForm With(CurationOutcome outcome)
    {
        if (outcome is CurationOutcome.Refused refused) problems.TryAdd(refused.Field, refused.Sentence);
        if (outcome is CurationOutcome.Conflict conflict) Meanwhile = conflict.Changes;
        return this;
    }

    public static CurationForm Of(Deal deal) => new(new Dictionary<string, string>
    {
        ["acquirer"] = deal.Acquirer, ["target"] = deal.Target, ["structure"] = Slug.Of(deal.Structure), ["announced"] = deal.Announced.ToString(),
        ["hub"] = deal.Hub ?? "", ["licensed"] = deal.Licensed ?? "", ["key_people"] = string.Join("; ", deal.KeyPeople), ["deal_note"] = deal.Note ?? "",
    });

    public static CurationForm Of(DealClaim claim) => new(new Dictionary<string, string>
    {
        ["field"] = Slug.Of(claim.Field), ["low"] = Number(claim.Range?.Low), ["best"] = Number(claim.Range?.Best), ["high"] = Number(claim.Range?.High),
        ["as_of"] = claim.AsOf?.ToString() ?? "", ["note"] = claim.Note ?? "", ["source_address"] = claim.Source.Address, ["publisher"] = claim.Source.Publisher,
        ["grade"] = Slug.Of(claim.Source.Grade), ["confidence"] = Slug.Of(claim.Confidence), ["standing"] = Slug.Of(claim.Standing),
    });

    private static string Number(decimal? number) => number is { } known ? ShortNumber.Write(known) : "";
}
