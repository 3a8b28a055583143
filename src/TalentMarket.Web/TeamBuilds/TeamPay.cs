using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.PayBands;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>Asks the bands and the published facts what a role is paid. The illustrative sample answers only who picks it.</summary>
internal sealed class TeamPay(PayBandReader bands, BuildQuery query)
{
    private static readonly SourceClass[] Observed = [SourceClass.Confidential, SourceClass.Open, SourceClass.Cut];

    public async Task<RolePay?> FindAsync(int role, PayElement element, CancellationToken cancellationToken)
    {
        var choice = query[BuildQuery.Pay];
        if (choice == BuildChoices.Illustrative)
            return RolePay.OfBands(await AskAsync(Scope(role, element) with { Classes = Selection.Of([SourceClass.Illustrative]) }, cancellationToken));
        if (choice == BuildChoices.Best
            && RolePay.OfBands(await AskAsync(Scope(role, element) with { Classes = Selection.Of(Observed) }, cancellationToken)) is { } observed) return observed;
        return await FactsAsync(role, element, cancellationToken);
    }

    /// <summary>Job, level, tier and place of a role; null codes are unknown names, which the bands report.</summary>
    public MarketScope Scope(int role, PayElement element) => MarketScope.Everything with
    {
        Jobs = Selection.Of([query[BuildQuery.Job(role)]]),
        Levels = Level(role) is { } level ? Selection.Of([level]) : default,
        Tiers = Slug.Find<TalentTier>(query[BuildQuery.Tier]) is { } tier ? Selection.Of([tier]) : default,
        Hubs = query[BuildQuery.Hub] is { Length: > 0 } hub ? Selection.Of([hub]) : default,
        Element = element,
        GroupBy = BandDimension.None,
    };

    // Facts say no place and seldom a level: asked for the level first, then for any.
    private async Task<RolePay?> FactsAsync(int role, PayElement element, CancellationToken cancellationToken)
    {
        var scope = Scope(role, element) with { Hubs = default };
        var place = query[BuildQuery.Hub].Length > 0 ? ", of any place" : "";
        if (RolePay.OfFacts(await AskAsync(scope, cancellationToken)) is { } exact) return exact with { Sentence = exact.Sentence + place };
        if (Level(role) is null) return null;
        return RolePay.OfFacts(await AskAsync(scope with { Levels = default }, cancellationToken)) is { } any ? any with { Sentence = $"{any.Sentence}, of any level{place}" } : null;
    }

    private Task<PayBandAnswer> AskAsync(MarketScope scope, CancellationToken cancellationToken) => bands.AnswerAsync(scope, cancellationToken);

    private JobLevel? Level(int role) => Slug.Find<JobLevel>(query[BuildQuery.Level(role)]);
}
