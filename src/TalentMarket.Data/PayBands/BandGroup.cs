using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Data.PayBands;

/// <summary>One group of an answer: its key as addresses write it, its words, and its place in the order.</summary>
internal sealed record BandGroup(string Key, string Label, int Order, string OrderText = "")
{
    /// <summary>Rows whose source does not say what the answer is grouped by.</summary>
    public const string NotStatedKey = "not-stated";

    public static BandGroup Of(BandDimension dimension, string? stored, ReferenceCatalogue catalogue) => stored is null
        ? new BandGroup(NotStatedKey, $"{dimension.Label()} not stated", int.MaxValue)
        : dimension switch
        {
            BandDimension.Level => OfLevel((JobLevel)Number(stored), catalogue),
            BandDimension.Tier => OfTier((TalentTier)Number(stored)),
            BandDimension.Experience => OfExperience(stored),
            BandDimension.Hub => new BandGroup(stored, catalogue.Hubs.FirstOrDefault(hub => hub.Code == stored)?.Name ?? stored, 0, stored),
            BandDimension.Year => new BandGroup(stored, stored, Number(stored)),
            BandDimension.Job => OfJob(stored, catalogue),
            BandDimension.None => new BandGroup("all", "All together", 0),
            BandDimension.Element => OfElement(Slug.Find<PayElement>(stored) ?? throw new ArgumentException("Not a pay element.", nameof(stored))),
            _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
        };

    public static BandGroup OfLevel(JobLevel level, ReferenceCatalogue catalogue) =>
        new(Slug.Of(level), catalogue.LabelOf(level), (int)level);

    public static BandGroup OfTier(TalentTier tier) => new(Slug.Of(tier), tier.Label(), (int)tier);

    private static BandGroup OfElement(PayElement element) => new(Slug.Of(element), element.Label(), (int)element);

    private static BandGroup OfExperience(string code) =>
        ExperienceBand.Find(code) is { } band ? new BandGroup(code, band.ToString(), band.FromYears) : new BandGroup(code, code, int.MaxValue);

    private static BandGroup OfJob(string code, ReferenceCatalogue catalogue) =>
        catalogue.Jobs.FirstOrDefault(job => job.Code == code) is { } job
            ? new BandGroup(code, job.Title, job.SortOrder, job.Title)
            : new BandGroup(code, code, int.MaxValue, code);

    private static int Number(string stored) => int.Parse(stored, CultureInfo.InvariantCulture);
}
