using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Domain.Tests.Deals;

/// <summary>Books and searches for laws: few names and round numbers, so that filters meet deals.</summary>
internal static class AnyDeals
{
    private static readonly string[] Names = ["Alpha", "Béta", "Gamma Labs", "delta"];
    private static readonly decimal[] Money = [40e6m, 100e6m, 650e6m, 1e9m, 20e9m];
    private static readonly decimal[] Heads = [3, 10, 50, 70, 500];

    public static Arbitrary<DealTable> Tables { get; } =
        Gen.Select(Gen.Choose(0, 40).SelectMany(count => ADeal.ArrayOf(count)), deals => new DealTable(deals)).ToArbitrary();

    public static Arbitrary<DealSearch> Searches { get; } = (
        from text in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements("beta", "alpha labs", "NOTE", "%", "zz")))
        from years in Range(Gen.Choose(2019, 2026).Select(year => (decimal)year))
        from structures in Some(Gen.Elements(Enum.GetValues<DealStructure>()))
        from acquirers in Some(Gen.Elements("alpha", "beta", "gamma-labs", "nobody"))
        from values in Some(Bands(NumberBands.Value))
        from value in Range(Gen.Elements(Money))
        from teams in Some(Bands(NumberBands.TeamSize))
        from team in Range(Gen.Elements(Heads))
        from prices in Some(Bands(NumberBands.Price))
        from price in Range(Gen.Elements(1e6m, 2.5e6m, 60e6m))
        from hubs in Some(Gen.Elements("alpha", "delta", DealSearch.Unknown, DealSearch.Known))
        from confidences in Some(Gen.Elements(Enum.GetValues<ClaimConfidence>()))
        from regulators in Some(Gen.Elements([.. Slug.All<CaseStatus>(), DealSearch.Unknown]))
        from shares in Some(Bands(NumberBands.ShareTaken))
        from column in Gen.Elements(Enum.GetValues<DealColumn>())
        from isDescending in Gen.Elements(true, false)
        select new DealSearch
        {
            Text = text, Years = years, Structures = structures, Acquirers = acquirers, Values = values, Value = value, TeamSizes = teams, TeamSize = team,
            Prices = prices, Price = price, Hubs = hubs, Confidences = confidences, Regulators = regulators, SharesTaken = shares, Sort = new DealSort(column, isDescending),
        }).ToArbitrary();

    private static Gen<Deal> ADeal =>
        from number in Gen.Choose(0, 1_000_000)
        from acquirer in Gen.Elements(Names)
        from target in Gen.Elements(Names)
        from structure in Gen.Elements(Enum.GetValues<DealStructure>())
        from year in Gen.Choose(2019, 2026)
        from hub in Gen.Elements([.. Names, null])
        from note in Gen.Elements("A note", null)
        from money in Maybe(Gen.Elements(Money), DealField.HeadlineValue)
        from heads in Maybe(Gen.Elements(Heads), DealField.TeamSize)
        from share in Maybe(Gen.Elements(.1m, .5m, .9m), DealField.ShareOfTeamTaken)
        from status in Gen.Elements([.. Enum.GetValues<CaseStatus>().Cast<CaseStatus?>(), null])
        select new Deal
        {
            Slug = $"{target}-{number}", Acquirer = acquirer, Target = target, Structure = structure, Announced = new PartialDate(year), Hub = hub, Note = note,
            Claims = [.. money, .. heads, .. share],
            Cases = status is null ? [] : [new RegulatorCase { Authority = "Authority", Status = status.Value, Outcome = "Looked at.", Source = SomeDeal.Source(SourceGrade.Press) }],
        };

    private static Gen<DealClaim[]> Maybe(Gen<decimal> figure, DealField field) =>
        Gen.OneOf(Gen.Constant(Array.Empty<DealClaim>()), figure.Select(best => new[] { SomeDeal.Claim(field, best) }));

    private static Gen<Selection<T>> Some<T>(Gen<T> value)
        where T : notnull => Gen.Frequency((4, Gen.Constant(default(Selection<T>))), (1, Gen.Choose(1, 3).SelectMany(count => value.ArrayOf(count)).Select(values => Selection.Of(values))));

    private static Gen<NumberRange> Range(Gen<decimal> edge) => Gen.Frequency(
        (5, Gen.Constant(default(NumberRange))),
        (1, edge.Select(from => new NumberRange(from, null))),
        (1, edge.Select(to => new NumberRange(null, to))),
        (1, Gen.Zip(edge, edge).Select(edges => new NumberRange(Math.Min(edges.Item1, edges.Item2), Math.Max(edges.Item1, edges.Item2)))));

    private static Gen<string> Bands(NumberBands bands) => Gen.Elements([.. bands.All.Select(band => band.Code), DealSearch.Known, DealSearch.Unknown]);
}
