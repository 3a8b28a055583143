using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.PayBands;

/// <summary>The people of one source class in a scope, ordered by identifier, with what decides what may be said of them. Raw: never shown.</summary>
public sealed record ObservedSeries
{
    public required SourceClass Class { get; init; }

    public required IReadOnlyList<PayObservation> People { get; init; }

    /// <summary>Rows in scope that are not among the people, by reason.</summary>
    public required IReadOnlyList<ExcludedRows> Excluded { get; init; }

    public required DisclosurePolicy Policy { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>A count as the class may show it: exact, or in a band.</summary>
    public PeopleCount Count(int people) => new(people, Policy.PeopleBandWidth);
}

/// <summary>Rows left out of an estimate, and why, in words that follow "rows that".</summary>
public sealed record ExcludedRows(string Reason, PeopleCount Rows)
{
    public static ExcludedRows Banded(string reason, int rows, int bandWidth) => new(reason, new PeopleCount(rows, bandWidth));
}
