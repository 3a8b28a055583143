namespace TalentMarket.Domain.Disclosure;

/// <summary>Who stands behind a figure, as far as disclosure asks. Raw: never shown; <see cref="DisclosureGate"/> judges by it.</summary>
public sealed record Contributors
{
    public required int People { get; init; }

    /// <summary>Groups of organisations (ultimate parents) the rows come from; null where the source names none.</summary>
    public required int? Organisations { get; init; }

    /// <summary>People of the group of organisations that has most.</summary>
    public required int LargestOrganisationPeople { get; init; }

    /// <summary>Sum of pay of the group of organisations that pays most.</summary>
    public required decimal LargestOrganisationPay { get; init; }

    public required decimal TotalPay { get; init; }

    /// <summary>True when every person has the same pay to the cent.</summary>
    public required bool AllEqual { get; init; }

    public required DateOnly EarliestEffectiveDate { get; init; }

    public required DateOnly LatestEffectiveDate { get; init; }

    /// <summary>Counts people; whoever's organisation is not named counts in no organisation.</summary>
    public static Contributors Of(IEnumerable<(long? Organisation, double Pay, DateOnly EffectiveDate)> people)
    {
        List<(long? Organisation, decimal Pay, DateOnly EffectiveDate)> rows =
            [.. people.Select(row => (row.Organisation, (decimal)row.Pay, row.EffectiveDate))];
        var organisations = rows.Where(row => row.Organisation is not null).GroupBy(row => row.Organisation)
            .Select(group => (People: group.Count(), Pay: group.Sum(row => row.Pay))).ToList();
        return new Contributors
        {
            People = rows.Count,
            Organisations = organisations.Count == 0 ? null : organisations.Count,
            LargestOrganisationPeople = organisations.Select(organisation => organisation.People).DefaultIfEmpty().Max(),
            LargestOrganisationPay = organisations.Select(organisation => organisation.Pay).DefaultIfEmpty().Max(),
            TotalPay = rows.Sum(row => row.Pay),
            AllEqual = rows.TrueForAll(row => row.Pay == rows[0].Pay),
            EarliestEffectiveDate = rows.Select(row => row.EffectiveDate).DefaultIfEmpty().Min(),
            LatestEffectiveDate = rows.Select(row => row.EffectiveDate).DefaultIfEmpty().Max(),
        };
    }
}
