using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Illustration;

/// <summary>What the sample assumes of a tier.</summary>
internal sealed record TierProfile
{
    public required TalentTier Tier { get; init; }

    public required int Organisations { get; init; }

    /// <summary>Jobs filled in each wave, all organisations of the tier together.</summary>
    public required int People { get; init; }

    /// <summary>Total direct compensation of a backend engineer in San Francisco in the last wave, in thousands of US dollars a year,
    /// on reaching each level; the ninth figure is the end of level 8.</summary>
    public required double[] LadderThousands { get; init; }

    /// <summary>How many do each job, in the order of <see cref="JobProfile.All"/>.</summary>
    public required double[] JobWeights { get; init; }

    public required int HubsPerOrganisation { get; init; }

    /// <summary>Multiplies the weight of San Francisco among its hubs.</summary>
    public double SanFranciscoPull { get; init; } = 1;

    /// <summary>How far hubs differ in pay: 1 as <see cref="HubProfile.LogPay"/> says, 0 not at all.</summary>
    public required double HubPayShare { get; init; }

    /// <summary>Standard deviation of log pay between organisations.</summary>
    public required double OrganisationSpread { get; init; }

    public required double MeanCareerYears { get; init; }

    /// <summary>Multiplies a job's share of people with a doctorate.</summary>
    public required double PhdFactor { get; init; }

    /// <summary>Multiplies a job's premium.</summary>
    public double PremiumFactor { get; init; } = 1;

    /// <summary>Log pay on top of the premium of jobs that take part in frontier runs.</summary>
    public PremiumPath RunJobPremium { get; init; } = PremiumPath.Constant(0);

    /// <summary>Share of the people in such jobs who work on frontier training.</summary>
    public double FrontierShare { get; init; }

    /// <summary>Largest standard deviation of log pay between people alike in everything else.</summary>
    public double LargestPersonSpread { get; init; } = 0.17;

    public required EquityPlan Equity { get; init; }

    public double RemoteShare { get; init; } = 0.12;
}
