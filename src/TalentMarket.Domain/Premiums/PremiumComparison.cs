using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>What a premium compares with what: both sides, the rows to read, and what people must be alike in.</summary>
public sealed class PremiumComparison
{
    private static readonly string[] OtherWork = ["academia", "experts"];

    private PremiumComparison()
    {
    }

    public required PremiumScope Scope { get; init; }

    /// <summary>Who has the premium, in the plural: "AI jobs".</summary>
    public required string Treated { get; init; }

    /// <summary>Who they are compared with: "generalist jobs".</summary>
    public required string Controls { get; init; }

    /// <summary>The people of both sides.</summary>
    public required MarketScope Rows { get; init; }

    /// <summary>True and false are the sides, null is neither.</summary>
    public required Func<PayObservation, bool?> SideOf { get; init; }

    public required IReadOnlyList<PremiumTrait> MatchedOn { get; init; }

    /// <summary>What a regression holds equal beside years of experience and remote work, without the level.</summary>
    public required IReadOnlyList<PremiumTrait> AdjustedFor { get; init; }

    /// <summary>The trait without which there are no sides.</summary>
    public required PremiumTrait DecidedBy { get; init; }

    /// <summary>Problems of names that are not known come back instead of a comparison.</summary>
    public static (PremiumComparison? Comparison, IReadOnlyList<ScopeProblem> Problems) Of(
        PremiumScope scope, IReadOnlyList<Job> jobs, IReadOnlyList<Hub> hubs) => scope.Kind switch
    {
        PremiumKind.Ai or PremiumKind.Phd or PremiumKind.FrontierRun when Chosen(scope.Market, Eligible(scope.Kind, jobs)).Count == 0 =>
            (null, [new ScopeProblem("job", string.Join(", ", scope.Market.Jobs.Concat(scope.Market.Families)),
                "one of " + string.Join(", ", Eligible(scope.Kind, jobs).Select(job => job.Code)))]),
        PremiumKind.Ai => (Ai(scope, jobs), []),
        PremiumKind.Phd => (Phd(scope, jobs), []),
        PremiumKind.FrontierRun => (FrontierRun(scope, jobs), []),
        PremiumKind.AiProductManager => (ProductManagers(scope), []),
        PremiumKind.Tier => Tier(scope),
        PremiumKind.Hub => Hub(scope, hubs),
        PremiumKind.Job => scope.Market.Titles.IsAll ? JobOverJob(scope, jobs) : TitleOverTitle(scope),
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope.Kind, "Not a premium."),
    };

    private static PremiumComparison Ai(PremiumScope scope, IReadOnlyList<Job> jobs)
    {
        var chosen = Chosen(scope.Market, Eligible(PremiumKind.Ai, jobs));
        var generalist = jobs.Where(job => !job.IsAi && !OtherWork.Contains(job.FamilyCode)).Select(job => job.Code).ToHashSet();
        return new PremiumComparison
        {
            Scope = scope,
            Treated = chosen.Count == 1 ? Plural(jobs, chosen.First()) : "AI jobs",
            Controls = "generalist jobs",
            Rows = WithJobs(scope.Market, chosen.Concat(generalist)),
            SideOf = person => person.JobCode is not { } code ? null : chosen.Contains(code) ? true : generalist.Contains(code) ? false : null,
            MatchedOn = [PremiumTrait.Product, PremiumTrait.Level, PremiumTrait.Tier, PremiumTrait.Hub, PremiumTrait.Experience],
            AdjustedFor = [PremiumTrait.Product, PremiumTrait.Tier, PremiumTrait.Hub],
            DecidedBy = PremiumTrait.Job,
        };
    }

    private static PremiumComparison Phd(PremiumScope scope, IReadOnlyList<Job> jobs) => new()
    {
        Scope = scope,
        Treated = "people with a doctorate",
        Controls = "people without",
        Rows = WithJobs(scope.Market, Chosen(scope.Market, Eligible(scope.Kind, jobs))),
        SideOf = person => person.Phd switch { PhdStatus.Held => true, PhdStatus.None => false, _ => null },
        // Not the tier: that a doctorate leads to better employers is part of what it is worth.
        MatchedOn = [PremiumTrait.Job, PremiumTrait.Level, PremiumTrait.Hub, PremiumTrait.Experience],
        AdjustedFor = [PremiumTrait.Job, PremiumTrait.Hub],
        DecidedBy = PremiumTrait.Phd,
    };

    private static PremiumComparison FrontierRun(PremiumScope scope, IReadOnlyList<Job> jobs) => new()
    {
        Scope = scope,
        Treated = "people who took part in a frontier run",
        Controls = "people who did not",
        Rows = WithJobs(scope.Market, Chosen(scope.Market, Eligible(scope.Kind, jobs))),
        SideOf = person => person.FrontierRun is { } part ? part != FrontierRunPart.None : null,
        MatchedOn = [PremiumTrait.Job, PremiumTrait.Level, PremiumTrait.Tier, PremiumTrait.Experience],
        AdjustedFor = [PremiumTrait.Job, PremiumTrait.Tier, PremiumTrait.Hub],
        DecidedBy = PremiumTrait.FrontierRun,
    };

    private static PremiumComparison ProductManagers(PremiumScope scope) => new()
    {
        Scope = scope,
        Treated = "AI product managers",
        Controls = "product managers",
        Rows = WithJobs(scope.Market, ["ai-product-manager", "product-manager"]),
        SideOf = person => person.JobCode switch { "ai-product-manager" => true, "product-manager" => false, _ => null },
        MatchedOn = [PremiumTrait.Level, PremiumTrait.Hub, PremiumTrait.Tier],
        AdjustedFor = [PremiumTrait.Tier, PremiumTrait.Hub],
        DecidedBy = PremiumTrait.Job,
    };

    private static (PremiumComparison?, IReadOnlyList<ScopeProblem>) Tier(PremiumScope scope)
    {
        if (Slug.Find<TalentTier>(scope.Over!) is not { } over || scope.Market.Tiers.Contains(over))
            return (null, [new ScopeProblem(PremiumScopeQuery.OverName, scope.Over!, "another tier, one of " + string.Join(", ", Slug.All<TalentTier>()))]);
        return (new PremiumComparison
        {
            Scope = scope,
            Treated = "people at " + Plural(scope.Market.Tiers[0]),
            Controls = "people at " + Plural(over),
            Rows = scope.Market with { Tiers = Selection.Of(scope.Market.Tiers.Append(over)) },
            SideOf = person => person.Tier is not { } tier ? null : scope.Market.Tiers.Contains(tier) ? true : tier == over ? false : null,
            MatchedOn = [PremiumTrait.Job, PremiumTrait.Level, PremiumTrait.Hub, PremiumTrait.Experience],
            AdjustedFor = [PremiumTrait.Job, PremiumTrait.Hub],
            DecidedBy = PremiumTrait.Tier,
        }, []);
    }

    private static (PremiumComparison?, IReadOnlyList<ScopeProblem>) Hub(PremiumScope scope, IReadOnlyList<Hub> hubs)
    {
        if (hubs.All(hub => hub.Code != scope.Over) || scope.Market.Hubs.Contains(scope.Over!))
            return (null, [new ScopeProblem(PremiumScopeQuery.OverName, scope.Over!, "another hub, such as san-francisco")]);
        return (new PremiumComparison
        {
            Scope = scope,
            Treated = "people in " + string.Join(" and ", scope.Market.Hubs.Select(Name)),
            Controls = "people in " + Name(scope.Over!),
            Rows = scope.Market with { Hubs = Selection.Of(scope.Market.Hubs.Append(scope.Over!)) },
            SideOf = person => person.HubCode is not { } hub ? null : scope.Market.Hubs.Contains(hub) ? true : hub == scope.Over ? false : null,
            MatchedOn = [PremiumTrait.Job, PremiumTrait.Level, PremiumTrait.Tier, PremiumTrait.Experience],
            AdjustedFor = [PremiumTrait.Job, PremiumTrait.Tier],
            DecidedBy = PremiumTrait.Hub,
        }, []);

        string Name(string code) => hubs.FirstOrDefault(hub => hub.Code == code)?.Name ?? code;
    }

    private static (PremiumComparison?, IReadOnlyList<ScopeProblem>) JobOverJob(PremiumScope scope, IReadOnlyList<Job> jobs)
    {
        if (jobs.All(job => job.Code != scope.Over) || scope.Market.Jobs.Contains(scope.Over!))
            return (null, [new ScopeProblem(PremiumScopeQuery.OverName, scope.Over!, "another job, one of " + string.Join(", ", jobs.Select(job => job.Code)))]);
        return (Jobs(scope, string.Join(" and ", scope.Market.Jobs.Select(code => Plural(jobs, code))), Plural(jobs, scope.Over!),
            scope.Market with { Jobs = Selection.Of(scope.Market.Jobs.Append(scope.Over!)) },
            person => person.JobCode is not { } code ? null : scope.Market.Jobs.Contains(code) ? true : code == scope.Over ? false : null), []);
    }

    private static (PremiumComparison?, IReadOnlyList<ScopeProblem>) TitleOverTitle(PremiumScope scope) => (Jobs(
        scope, string.Join(" and ", scope.Market.Titles.Select(title => $"“{title}”")), $"“{scope.Over}”",
        scope.Market with { Titles = Selection.Of(scope.Market.Titles.Append(scope.Over!)) },
        person => scope.Market.Titles.Contains(person.Title, StringComparer.OrdinalIgnoreCase) ? true
            : string.Equals(person.Title, scope.Over, StringComparison.OrdinalIgnoreCase) ? false : null), []);

    private static PremiumComparison Jobs(
        PremiumScope scope, string treated, string controls, MarketScope rows, Func<PayObservation, bool?> sideOf) => new()
    {
        Scope = scope,
        Treated = treated,
        Controls = controls,
        Rows = rows,
        SideOf = sideOf,
        MatchedOn = [PremiumTrait.Level, PremiumTrait.Tier, PremiumTrait.Hub, PremiumTrait.Country, PremiumTrait.Employment, PremiumTrait.Experience],
        AdjustedFor = [PremiumTrait.Tier, PremiumTrait.Hub],
        DecidedBy = PremiumTrait.Job,
    };

    // A doctorate or a run is a matter of research, engineering and data science, not of product management.
    private static IEnumerable<Job> Eligible(PremiumKind kind, IReadOnlyList<Job> jobs) => jobs.Where(job =>
        job.IsAi && !OtherWork.Contains(job.FamilyCode) && (kind == PremiumKind.Ai || job.FamilyCode != "ai-product"));

    private static HashSet<string> Chosen(MarketScope market, IEnumerable<Job> jobs) =>
        [.. jobs.Where(job => (market.Jobs.IsAll || market.Jobs.Contains(job.Code)) && (market.Families.IsAll || market.Families.Contains(job.FamilyCode)))
            .Select(job => job.Code)];

    private static MarketScope WithJobs(MarketScope market, IEnumerable<string> codes) => market with { Jobs = Selection.Of(codes), Families = default };

    private static string Plural(IReadOnlyList<Job> jobs, string code) =>
        jobs.FirstOrDefault(job => job.Code == code)?.Title is { } title ? PeopleWords.Plural(title) : code;

    private static string Plural(TalentTier tier) => tier switch
    {
        TalentTier.FrontierLab => "frontier labs",
        TalentTier.BigTech => "big tech",
        TalentTier.AiStartUp => "AI start-ups",
        TalentTier.RestOfTech => "the rest of tech",
        _ => "universities",
    };
}
