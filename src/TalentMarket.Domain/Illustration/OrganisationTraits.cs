using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>Where an organisation of the sample is and how it pays.</summary>
internal sealed record OrganisationTraits
{
    public required TierProfile Profile { get; init; }

    /// <summary>Log pay against its tier.</summary>
    public required double LogPay { get; init; }

    /// <summary>Share of its people in each of <see cref="HubProfile.All"/>.</summary>
    public required double[] HubShares { get; init; }

    public required EquityKind EquityKind { get; init; }

    public required int VestingYears { get; init; }

    /// <summary>Incentive paid ÷ target incentive, for the organisation as a whole.</summary>
    public required double IncentiveFactor { get; init; }

    /// <summary>Whole months by which its payroll date lies before the quarter's end.</summary>
    public required int ReportingLagMonths { get; init; }

    public bool GrantsEquity => EquityKind != EquityKind.None;
}
