using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Npgsql;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Statistics.Intervals;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.Tests;

/// <summary>Pages, API and exports come to figures through the disclosure gate alone: the raw types are not even named there.</summary>
public sealed class WebSeesOnlyPublishedFiguresTests
{
    [Fact]
    public void Web_names_no_type_that_holds_raw_pay()
    {
        var used = TypesNamedBy(typeof(Program).Assembly.Location);

        used.ShouldContain(typeof(PublishedFigures).FullName);
        Type[] raw =
        [
            typeof(PayRecord), typeof(Contributors), typeof(PayCell), typeof(PayDistribution), typeof(PayObservation), typeof(ObservedSeries),
            typeof(ClusteredSample), typeof(QuantileInterval), typeof(PublishedCut), typeof(PublishedFact), typeof(ReviewRow), typeof(NpgsqlCommand),
        ];
        used.Intersect(raw.Select(type => type.FullName!)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_outside_Domain_can_make_a_published_figure()
    {
        Type[] published =
        [
            typeof(PublishedFigures), typeof(WithheldFigures), typeof(NoFigures), typeof(ShownAmount), typeof(TopCodedAmount), typeof(FactMarker), typeof(PeopleCount),
            typeof(BandEstimate), typeof(ShownInterval), typeof(UnavailableInterval), typeof(BandDifference),
        ];

        published.SelectMany(type => type.GetConstructors()).ShouldBeEmpty();
    }

    private static HashSet<string> TypesNamedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];
    }
}
