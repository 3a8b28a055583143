using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Market;

/// <summary>The reference data of one market version: what a scope can name, and what answers are made with.</summary>
public sealed class ReferenceCatalogue
{
    public required long MarketVersion { get; init; }

    public required IReadOnlyList<JobFamily> Families { get; init; }

    public required IReadOnlyList<Job> Jobs { get; init; }

    public required IReadOnlyList<LevelAnchor> Levels { get; init; }

    public required IReadOnlyList<Hub> Hubs { get; init; }

    public required IReadOnlyList<Survey> Surveys { get; init; }

    public required IReadOnlyList<DisclosurePolicy> Policies { get; init; }

    public required IReadOnlyDictionary<long, SourceReference> Sources { get; init; }

    public required ExchangeRates Rates { get; init; }

    public string LabelOf(JobLevel level) => Levels.FirstOrDefault(anchor => anchor.Level == level) is { } anchor
        ? $"{level} {anchor.Name}"
        : level.ToString();

    /// <summary>The policy in force on a day.</summary>
    /// <exception cref="InvalidOperationException">None is: nothing may leave without one.</exception>
    public DisclosurePolicy PolicyFor(SourceClass sourceClass, DateOnly day) => Policies
        .Where(policy => policy.SourceClass == sourceClass && policy.EffectiveFrom <= day)
        .MaxBy(policy => policy.EffectiveFrom)
        ?? throw new InvalidOperationException($"No disclosure policy is in force for {sourceClass}.");

    /// <summary>The jobs a scope is narrowed to, families resolved; null: all, those without a job among them.</summary>
    public IReadOnlyList<string>? JobsIn(MarketScope scope)
    {
        if (scope.Jobs.IsAll && scope.Families.IsAll) return null;
        return [.. Jobs
            .Where(job => scope.Jobs.IsAll || scope.Jobs.Contains(job.Code))
            .Where(job => scope.Families.IsAll || scope.Families.Contains(job.FamilyCode))
            .Select(job => job.Code)];
    }

    /// <summary>Names in a scope that nothing answers to.</summary>
    public IEnumerable<ScopeProblem> UnknownNames(MarketScope scope) =>
        Unknown("job", scope.Jobs, Jobs.Select(job => job.Code))
            .Concat(Unknown("family", scope.Families, Families.Select(family => family.Code)))
            .Concat(Unknown("hub", scope.Hubs, Hubs.Select(hub => hub.Code)))
            .Concat(Unknown("survey", scope.Surveys, Surveys.Select(survey => survey.Code)))
            .Concat(Unknown("currency", Selection.Of([scope.Currency.Code]), Rates.Currencies.Select(currency => currency.Code)));

    private static IEnumerable<ScopeProblem> Unknown(string parameter, Selection<string> asked, IEnumerable<string> known)
    {
        var names = known.ToList();
        return asked.Except(names).Select(name => new ScopeProblem(parameter, name,
            names.Count == 0 ? "none: there is none yet" : "one of " + string.Join(", ", names)));
    }

    internal static SourceReference Reference(Source source) => new(
        source.Title, source.Publisher, source.Address, source.Licence, source.Grade, source.RetrievedOn, source.Caveat);
}
