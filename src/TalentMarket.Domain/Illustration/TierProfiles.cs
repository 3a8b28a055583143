using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>The assumptions of each tier. All numbers were chosen so that the sample's pictures agree with the calibration assertions; none is a finding.</summary>
internal static class TierProfiles
{
    public static IReadOnlyList<TierProfile> All { get; } =
    [
        new()
        {
            Tier = TalentTier.FrontierLab,
            Organisations = 20,
            People = 1_700,
            LadderThousands = [140, 203, 325, 720, 900, 1_080, 1_300, 1_550, 1_800],
            JobWeights = [24, 20, 14, 8, 3, 3, 8, 4, 4, 3, 1, 6, 2],
            HubsPerOrganisation = 6,
            SanFranciscoPull = 4,
            HubPayShare = 0.3,
            OrganisationSpread = 0.05,
            MeanCareerYears = 6.8,
            PhdFactor = 1.15,
            RunJobPremium = PremiumPath.Rising(0.12, 0.18),
            FrontierShare = 1,
            LargestPersonSpread = 0.28,
            Equity = new([EquityKind.RestrictedStock, EquityKind.ProfitParticipation], PriceBasis.PreferredRound, 0, 0.72, 0.04, 0.02),
            RemoteShare = 0.04,
        },
        new()
        {
            Tier = TalentTier.BigTech,
            Organisations = 30,
            People = 2_600,
            LadderThousands = [130, 175, 270, 545, 730, 880, 1_080, 1_320, 1_600],
            JobWeights = [8, 13, 8, 9, 8, 5, 11, 7, 6, 6, 4, 10, 5],
            HubsPerOrganisation = 8,
            SanFranciscoPull = 1.5,
            HubPayShare = 0.45,
            OrganisationSpread = 0.04,
            MeanCareerYears = 8.6,
            PhdFactor = 1,
            RunJobPremium = PremiumPath.Rising(0, 0.06),
            FrontierShare = 0.22,
            Equity = new([EquityKind.RestrictedStock], PriceBasis.Public, 0, 0.80, 0.09, 0.025),
            RemoteShare = 0.08,
        },
        new()
        {
            Tier = TalentTier.AiStartUp,
            Organisations = 96,
            People = 2_400,
            // Equity of start-ups is counted after a discount for its risk, so it adds little to cash.
            LadderThousands = [95, 128, 180, 250, 330, 415, 510, 620, 740],
            JobWeights = [8, 15, 7, 16, 5, 6, 11, 7, 4, 5, 2, 9, 5],
            HubsPerOrganisation = 4,
            HubPayShare = 1,
            OrganisationSpread = 0.09,
            MeanCareerYears = 7,
            PhdFactor = 0.8,
            FrontierShare = 0.14,
            Equity = new([EquityKind.Option, EquityKind.Option, EquityKind.ProfitsInterest], PriceBasis.FairMarketValue, 0.02, 0.82, 0.02, 0.01),
            RemoteShare = 0.22,
        },
        new()
        {
            Tier = TalentTier.RestOfTech,
            Organisations = 78,
            People = 2_800,
            LadderThousands = [75, 98, 130, 170, 216, 270, 335, 415, 510],
            JobWeights = [2, 8, 4, 9, 9, 5, 14, 9, 6, 8, 7, 13, 6],
            HubsPerOrganisation = 5,
            HubPayShare = 1,
            OrganisationSpread = 0.08,
            MeanCareerYears = 8.4,
            PhdFactor = 0.6,
            FrontierShare = 0.02,
            Equity = new([EquityKind.RestrictedStock], PriceBasis.Public, 0.4, 0.92, 0.05, 0.02),
            RemoteShare = 0.20,
        },
        new()
        {
            Tier = TalentTier.University,
            Organisations = 16,
            People = 500,
            LadderThousands = [52, 65, 81, 104, 134, 170, 212, 258, 300],
            JobWeights = [45, 8, 4, 0, 15, 0, 0, 0, 0, 6, 10, 12, 0],
            HubsPerOrganisation = 1,
            HubPayShare = 0.8,
            OrganisationSpread = 0.08,
            MeanCareerYears = 8.4,
            PhdFactor = 1.25,
            PremiumFactor = 0.35,
            FrontierShare = 0.03,
            Equity = new([EquityKind.None], PriceBasis.Public, 1, 1, 0, 0),
        },
    ];
}
