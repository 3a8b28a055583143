using TalentMarket.Domain.Disclosure;

namespace TalentMarket.Domain.PayCurves;

/// <summary>Whole years merged with their neighbours until each bin can bear an estimate and may be shown.</summary>
internal static class CurveBins
{
    /// <summary>Kish's effective number of people; each counts once, so it is their number.</summary>
    public const int MinimumPeople = 5;

    public const int MinimumOrganisations = 5;

    /// <summary>Bins in the order of years; one bin that is not enough where all people together are not.</summary>
    /// <param name="rows">One or more.</param>
    /// <param name="mayShow">What the gate says of a bin.</param>
    public static IReadOnlyList<CurveBin> Of(IEnumerable<CurveRow> rows, Func<Contributors, bool> mayShow)
    {
        var merged = new List<CurveBin>();
        CurveBin? open = null;
        foreach (var year in rows.GroupBy(row => row.Year).OrderBy(year => year.Key))
        {
            var bin = CurveBin.Of(year);
            open = open is null ? bin : open.With(bin);
            if (!IsEnough(open.Contributors, mayShow)) continue;
            merged.Add(open);
            open = null;
        }

        // What is left over at the end belongs to the last bin, and a bin that no longer may be shown to the one before it.
        while (open is not null)
        {
            if (merged.Count > 0)
            {
                open = merged[^1].With(open);
                merged.RemoveAt(merged.Count - 1);
            }

            if (merged.Count > 0 && !IsEnough(open.Contributors, mayShow)) continue;
            merged.Add(open);
            open = null;
        }

        return merged;
    }

    // A source that names no organisation cannot be held to a number of them; whether it may be shown is the gate's to say.
    private static bool IsEnough(Contributors behind, Func<Contributors, bool> mayShow) =>
        behind.People >= MinimumPeople && (behind.Organisations is null || behind.Organisations >= MinimumOrganisations) && mayShow(behind);
}
