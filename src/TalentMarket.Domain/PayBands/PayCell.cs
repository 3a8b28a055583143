namespace TalentMarket.Domain.PayBands;

/// <summary>The raw statistics of one group of pay records in one currency. Never shown: <see cref="Disclosure.DisclosureGate"/>
/// makes of it what may be.</summary>
public sealed record PayCell
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

    public required PayDistribution Pay { get; init; }
}
