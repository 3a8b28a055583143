using TalentMarket.Data.Deals;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Web.Market;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Reads pay live, simulates once per scenario and market version, and makes the board. Nothing typed is kept.</summary>
public sealed class TeamBuildReader(PayBandReader bands, DealBooks deals, ReferenceCatalogues catalogues, TimeProvider clock) : IDisposable
{
    private const int MaximumOutcomes = 200;

    /// <summary>Seats drawn in all, so that a team of a thousand answers as fast as one of a hundred, with fewer draws.</summary>
    private const int MostSeatsDrawn = 1_500_000;
    private const int FewestDraws = 1_000;

    private readonly MarketAnswers<TeamOutcome> outcomes = new(catalogues, clock, MaximumOutcomes, Finding.Quick);

    public async Task<Deal?> DealAsync(string slug, CancellationToken cancellationToken) => (await deals.CurrentAsync(cancellationToken)).Find(slug);

    public async Task<(long MarketVersion, DateOnly AsOf)> MarketAsync(CancellationToken cancellationToken) =>
        ((await bands.CatalogueAsync(cancellationToken)).MarketVersion, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    public Task<DealBook> DealsAsync(CancellationToken cancellationToken) => deals.CurrentAsync(cancellationToken);

    public async Task<BuildBoard> BoardAsync(BuildQuery query, CancellationToken cancellationToken)
    {
        var catalogue = await bands.CatalogueAsync(cancellationToken);
        var choices = new BuildChoices(catalogue, query);
        var reading = new BuildReading(query, choices.Problems);
        var roles = await RolesAsync(query, reading, choices, cancellationToken);
        var scenario = reading.Scenario(roles);
        return new BuildBoard
        {
            Query = query,
            Choices = choices,
            Roles = roles,
            Problems = reading.Problems,
            Scenario = scenario,
            Outcome = scenario is null ? null : await OutcomeAsync(query, roles, scenario, reading, cancellationToken),
            MarketVersion = catalogue.MarketVersion,
            AsOf = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
        };
    }

    public void Dispose() => outcomes.Dispose();

    private static async Task<IReadOnlyList<AskedRole>> RolesAsync(TeamPay pay, BuildReading reading, BuildChoices choices, CancellationToken cancellationToken)
    {
        var (roles, baseShare) = (new List<AskedRole>(), reading.BaseShare);
        foreach (var (number, heads, typed) in reading.Roles())
            roles.Add(new AskedRole
            {
                Number = number,
                Label = choices.RoleLabel(number),
                Heads = heads,
                Typed = typed,
                BaseShare = baseShare,
                Total = typed is null ? await pay.FindAsync(number, PayElement.TotalDirectCompensation, cancellationToken) : null,
                Base = typed is null ? await pay.FindAsync(number, PayElement.BaseSalary, cancellationToken) : null,
            });
        return roles;
    }

    private Task<IReadOnlyList<AskedRole>> RolesAsync(BuildQuery query, BuildReading reading, BuildChoices choices, CancellationToken cancellationToken) =>
        RolesAsync(new TeamPay(bands, query), reading, choices, cancellationToken);

    // The pay and the deal are part of the question: both may have moved on while the address is the same.
    private Task<TeamOutcome> OutcomeAsync(
        BuildQuery query, IReadOnlyList<AskedRole> roles, TeamScenario scenario, BuildReading reading, CancellationToken cancellationToken)
    {
        var figures = string.Join(';', BuildFields.All.Select(field => $"{query[field.Name]},{query[field.LowName]},{query[field.HighName]},{query[field.CasesName]}"));
        var pay = string.Join(';', roles.Select(role => FormattableString.Invariant($"{role.Heads},{role.Role!.BaseSalary:R},{role.Role.TotalDirectCompensation:R}")));
        var limits = reading.Limits;
        var draws = Math.Clamp(MostSeatsDrawn / scenario.Heads, FewestDraws, TeamSimulation.UsualDraws);
        return outcomes.OfAsync($"{query.Address} {figures} {pay}", _ => Task.FromResult(TeamSimulation.Run(scenario, limits, draws)), cancellationToken);
    }
}
