using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Titles;

/// <summary>The decisions of a survey while somebody changes some of them: what is changed, and what is not because somebody else was first.</summary>
internal sealed class TitleEntries(Caller caller, Survey survey, DateTimeOffset now, KnownTitles known)
{
    /// <summary>As the trail names it.</summary>
    public const string Action = "decided titles of";

    private const int MostNamed = 20;

    // As long as a title may be in a file.
    private const int LongestKey = 500;

    private readonly Dictionary<string, TitleDecision?> changed = new(StringComparer.Ordinal);
    private readonly List<string> problems = [];
    private readonly List<string> before = [];

    /// <summary>By key; null for what was taken back.</summary>
    public IReadOnlyDictionary<string, TitleDecision?> Changed => changed;

    public IReadOnlyList<string> Problems => problems;

    /// <summary>What was decided before, for the trail.</summary>
    public string Before => Named(before);

    /// <summary>Saved with whatever else the context saves.</summary>
    public async Task TakeAsync(TalentMarketDbContext db, IReadOnlyList<TitleChoice> choices, CancellationToken cancellationToken)
    {
        var keys = choices.Select(choice => choice.Key).Where(key => !key.Contains('\0', StringComparison.Ordinal)).ToList();
        var decisions = await db.TitleDecisions.Where(decision => decision.SurveyId == survey.Id && keys.Contains(decision.NormalisedTitle))
            .ToDictionaryAsync(decision => decision.NormalisedTitle, StringComparer.Ordinal, cancellationToken);
        var jobs = await db.Jobs.Select(job => job.Code).ToHashSetAsync(cancellationToken);
        foreach (var choice in choices)
        {
            var decision = decisions.GetValueOrDefault(choice.Key);
            if (changed.ContainsKey(choice.Key) || IsSaid(decision, choice.Answer)) continue;
            if (choice.Key.Length is 0 or > LongestKey || choice.Key.Contains('\0', StringComparison.Ordinal)) problems.Add("What was sent is no title: nothing was decided for it.");
            else if (choice.Answer?.JobCode is { } job && !jobs.Contains(job)) problems.Add($"There is no job '{job}': nothing was decided for '{choice.Key}'.");
            else if (Version(db, decision) != choice.Seen)
                problems.Add(decision is null ? await TakenBackAsync(db, choice.Key, cancellationToken) : Meanwhile(choice.Key, decision));
            else Change(db, choice, decision);
        }
    }

    public bool Concerns(string title) => changed.ContainsKey(TitleDecision.KeyOf(title));

    /// <summary>As an import would match a row of this title now.</summary>
    public MatchedJob MatchOf(string title) =>
        changed[TitleDecision.KeyOf(title)]?.Match ?? MatchedJob.ByTitle(known.Matcher.Match(title));

    /// <summary>What is decided now, for the trail.</summary>
    public string After(long rows) => string.Create(CultureInfo.InvariantCulture, $"{Named(changed.Select(pair => Words(pair.Key, pair.Value)))}; {rows} rows");

    private static uint? Version(TalentMarketDbContext db, TitleDecision? decision) =>
        decision is null ? null : db.Entry(decision).Property<uint>("xmin").CurrentValue;

    private static bool IsSaid(TitleDecision? decision, TitleAnswer? answer) =>
        decision is null ? answer is null : answer is not null && decision.JobCode == answer.JobCode && decision.Level == answer.Level;

    private void Change(TalentMarketDbContext db, TitleChoice choice, TitleDecision? decision)
    {
        before.Add(Words(choice.Key, decision));
        if (choice.Answer is not { } answer)
        {
            db.Remove(decision!);
            changed.Add(choice.Key, null);
            return;
        }

        decision ??= db.Add(new TitleDecision { SurveyId = survey.Id, NormalisedTitle = choice.Key, DecidedBy = caller.Name, DecidedAt = now }).Entity;
        decision.JobCode = answer.JobCode;
        decision.Quality = QualityOf(choice.Key, answer.JobCode);
        decision.Level = answer.JobCode is null ? null : answer.Level;
        decision.DecidedBy = caller.Name;
        decision.DecidedAt = now;
        changed.Add(choice.Key, decision);
    }

    // Where our rules say the same job they also say how well it fits; else a person says that most of the duties are the job's.
    private MatchQuality? QualityOf(string key, string? jobCode) => jobCode is null ? null
        : known.Suggest(key).Automatic is { } automatic && automatic.JobCode == jobCode ? automatic.Quality : MatchQuality.Strong;

    private static string Meanwhile(string key, TitleDecision decision) =>
        $"Nothing was decided for '{key}': {decision.DecidedBy} decided {On(decision.DecidedAt)} that it is {JobWords(decision)}. Look at it again.";

    private async Task<string> TakenBackAsync(TalentMarketDbContext db, string key, CancellationToken cancellationToken)
    {
        var (of, back) = ($"{survey.Code} as of ", Words(key, null));
        var last = await db.AuditEntries.Where(entry => entry.Action == Action && entry.Subject.StartsWith(of) && entry.After!.Contains(back))
            .OrderByDescending(entry => entry.Id).FirstOrDefaultAsync(cancellationToken);
        return $"Nothing was decided for '{key}': {(last is null ? "somebody" : last.Actor)} took back the decision that you saw{(last is null ? "" : $" {On(last.At)}")}. Look at it again.";
    }

    private static string On(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"on {at.UtcDateTime:yyyy-MM-dd 'at' HH:mm} UTC");

    private static string Words(string key, TitleDecision? decision) => $"'{key}' {(decision is null ? "undecided" : JobWords(decision))}";

    private static string JobWords(TitleDecision decision) =>
        (decision.JobCode ?? "no job of ours") + (decision.Level is { } level ? $" at {level}" : "");

    private static string Named(IEnumerable<string> words)
    {
        var all = words.ToList();
        return string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - MostNamed} more titles") : "");
    }
}
