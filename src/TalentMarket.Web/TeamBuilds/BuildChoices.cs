using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>The lists of the form.</summary>
public sealed class BuildChoices(ReferenceCatalogue catalogue, BuildQuery query)
{
    public const string Best = "best";
    public const string Facts = "facts";
    public const string Illustrative = "illustrative";
    public const string Cash = "cash";
    public const string Options = "options";

    public IReadOnlyList<FilterChoice> Of(string name) => name switch
    {
        BuildQuery.Tier => [Choice(name, "any", "All tiers"), .. Enum.GetValues<TalentTier>().Select(tier => Choice(name, Slug.Of(tier), tier.Label()))],
        BuildQuery.Hub => [Choice(name, "", "All places"), .. catalogue.Hubs.Select(hub => Choice(name, hub.Code, hub.Name))],
        BuildQuery.Pay => [Choice(name, Best, "Best evidence"), Choice(name, Facts, "Published figures only"), Choice(name, Illustrative, "Illustrative sample")],
        BuildQuery.PaidIn => [Choice(name, Cash, "Cash or shares"), Choice(name, Options, "Options at the price of the day")],
        _ when name.StartsWith("job", StringComparison.Ordinal) => [.. catalogue.Jobs.Select(job => Choice(name, job.Code, job.Title))],
        _ when name.StartsWith("level", StringComparison.Ordinal) =>
            [Choice(name, "", "All levels"), .. Enum.GetValues<JobLevel>().Select(level => Choice(name, Slug.Of(level), catalogue.LabelOf(level)))],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a list."),
    };

    /// <summary>Values that no list has: a misspelt tier must not silently widen the pay that is read.</summary>
    public IEnumerable<BuildProblem> Problems =>
        from list in Lists
        where !Of(list.Name).Any(choice => choice.IsChosen)
        select new BuildProblem(list.Label, query[list.Name], "one of " + string.Join(", ", Of(list.Name).Select(choice => choice.Value).Where(value => value.Length > 0)));

    private static IEnumerable<(string Name, string Label)> Lists =>
    [
        (BuildQuery.Tier, "Paid as by"), (BuildQuery.Hub, "Place"), (BuildQuery.Pay, "Pay from"), (BuildQuery.PaidIn, "Retention is paid in"),
        .. Enumerable.Range(1, BuildQuery.MostRoles).SelectMany(role => new[] { (BuildQuery.Job(role), "Job"), (BuildQuery.Level(role), "Level") }),
    ];

    /// <summary>"Senior research scientist" as the lists have it, for a role of the team.</summary>
    public string RoleLabel(int role)
    {
        var job = catalogue.Jobs.FirstOrDefault(known => known.Code == query[BuildQuery.Job(role)])?.Title ?? query[BuildQuery.Job(role)];
        return Slug.Find<JobLevel>(query[BuildQuery.Level(role)]) is { } level ? string.Create(CultureInfo.InvariantCulture, $"{job}, {catalogue.LabelOf(level)}") : job;
    }

    private FilterChoice Choice(string name, string value, string label) => new(value, label, query[name] == value);
}
