using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Regression;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>The gap of mean ln pay split by what the sides differ in, each valued as among all people with a mark for the side (Jann),
/// with intervals from draws of organisations that estimate everything again.</summary>
internal sealed class GapParts(PremiumComparison comparison, int organisations, DisclosurePolicy policy, DateOnly today, string query)
{
    private const string Credential = "doctorate";
    private const string Exposure = "frontier exposure";

    private readonly PayElement element = comparison.Scope.Market.Element;

    public PremiumGap Of(IReadOnlyList<Compared> everybody)
    {
        var traits = comparison.AdjustedFor.ToList();
        var given = Given().ToList();
        var needed = traits.Concat(given.Select(column => column.Needs)).Distinct().ToList();
        if (PremiumRegression.Missing(everybody, needed) is { } missing) return PremiumGap.Refused(missing.Replace("Not estimated", "Not decomposed", StringComparison.Ordinal));
        var people = PremiumDesign.Complete(everybody, [.. needed, PremiumTrait.Organisation], element);
        if (!PremiumDesign.Varies(people, one => one.IsTreated)) return PremiumGap.Refused("Not decomposed: too few people of one side state everything.");
        var rows = new RegressorRows(people, traits, [("", one => one.IsTreated ? 1 : 0), .. given.Select(column => (column.Group, column.ValueOf))]);
        var moments = new ClusteredMoments(rows.Count, organisations);
        var row = new double[rows.Count];
        foreach (var one in people)
        {
            rows.Fill(one, row);
            moments.Add(one.Organisation, row, Math.Log(one.Person.Pay(element)!.Value));
        }

        var (groups, groupOf) = Grouped(people, rows, traits, given);
        var values = Split(null);
        var obstacle = OrganisationDraws.Obstacle(people.Select(one => one.Organisation).Distinct().Count());
        var intervals = obstacle.Length > 0 ? [.. values.Select(_ => LogInterval.Not(obstacle))] : OrganisationDraws.Intervals(organisations, query, Split);
        return DisclosureGate.Publish(
            [.. groups.Concat(["unexplained", "gap"]).Zip(values, intervals)], PremiumFinding.Side(people, true, element), PremiumFinding.Side(people, false, element), policy, today);

        // With the mark in column 1, its row of X′X holds the sums of the treated, and the rest is the others'.
        double[] Split(int[]? times)
        {
            var (gram, cross) = moments.Sum(times);
            var coefficients = ClusteredMoments.Coefficients(gram, cross);
            var (treated, controls) = (gram[1, 1], gram[0, 0] - gram[1, 1]);
            if (treated == 0 || controls == 0) return [.. Enumerable.Repeat(double.NaN, groups.Count + 2)];
            var parts = new double[groups.Count + 2];
            for (var column = 2; column < rows.Count; column++)
                parts[groupOf[column]] += (gram[1, column] / treated - (gram[0, column] - gram[1, column]) / controls) * coefficients[column];
            parts[^1] = cross[1] / treated - (cross[0] - cross[1]) / controls;
            parts[^2] = parts[^1] - parts[..^2].Sum();
            return parts;
        }
    }

    // What decides the side, or what nobody but one side can have, explains nothing.
    private IEnumerable<(string Group, Func<Compared, double> ValueOf, PremiumTrait Needs)> Given()
    {
        if (comparison.Scope.Kind != PremiumKind.Phd)
        {
            yield return (Credential, one => one.Person.Phd == PhdStatus.Held ? 1 : 0, PremiumTrait.Phd);
            yield return (Credential, one => one.Person.TopProgramme == true ? 1 : 0, PremiumTrait.Phd);
        }

        if (comparison.Scope.Kind == PremiumKind.FrontierRun) yield break;
        yield return (Exposure, one => one.Person.FrontierYears ?? 0, PremiumTrait.FrontierRun);
        yield return (Exposure, one => one.Person.FrontierRun == FrontierRunPart.Participated ? 1 : 0, PremiumTrait.FrontierRun);
        yield return (Exposure, one => one.Person.FrontierRun == FrontierRunPart.Led ? 1 : 0, PremiumTrait.FrontierRun);
    }

    // Frontier labs and frontier exposure can be nearly the same people: then they are one part.
    private static (List<string> Groups, int[] GroupOf) Grouped(
        IReadOnlyList<Compared> people, RegressorRows rows, List<PremiumTrait> traits, IReadOnlyList<(string Group, Func<Compared, double> ValueOf, PremiumTrait Needs)> given)
    {
        var labels = rows.Groups.ToList();
        if (traits.Contains(PremiumTrait.Tier) && given.Any(column => column.Group == Exposure) && people.Any(one => one.Person.FrontierYears is > 0))
        {
            var design = PremiumDesign.For(people, [PremiumTrait.Tier]).With(Exposure, one => one.Person.FrontierYears ?? 0).Build();
            if (Collinearity.Of(design).Of(Exposure) is Separability.Entangled)
                labels = [.. labels.Select(label => label == Exposure || label == PremiumTrait.Tier.Label() ? "frontier exposure and tier, nearly the same people: not split" : label)];
        }

        var groups = labels.Skip(2).Distinct().ToList();
        return (groups, [.. labels.Select(label => groups.IndexOf(label))]);
    }
}
