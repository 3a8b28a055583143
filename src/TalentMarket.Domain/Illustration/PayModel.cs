using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>What a person of the sample earns: a ladder by tier and seniority, times premiums.</summary>
internal static class PayModel
{
    private const int LastWave = WaveCalendar.Waves - 1;

    // Generalists gain little over the waves, so that the growth of AI pay is a growth of the premium.
    private const double LogGrowthOverWaves = 0.04;
    private const double PhdPremium = 0.08;
    private const double PhdPremiumOfGeneralists = 0.03;
    private const double TopProgrammePremium = 0.03;
    private const double RunPremium = 0.35;
    private const double RemoteDiscount = 0.05;
    private const double SpreadGrowthOverWaves = 0.20;

    /// <summary>Total direct compensation of a year, in US dollars.</summary>
    public static double TotalDirectCompensationUsd(Seat seat, Career career, bool isRemote) =>
        career.FrontierRun == FrontierRunPart.Led
            ? career.LeadPackage / FrontierRuns.GuaranteeYears
            : Math.Exp(LogLadder(seat.Organisation.Profile, career.Seniority)
                - LogGrowthOverWaves * (LastWave - seat.Wave) / LastWave
                + LogPremium(seat, career)
                + seat.Organisation.Profile.HubPayShare * seat.Hub.LogPay
                + seat.Organisation.Traits.LogPay
                + career.Worth * Spread(seat, career)
                - (isRemote ? RemoteDiscount : 0));

    private static double LogLadder(TierProfile tier, double seniority)
    {
        var rung = (int)seniority;
        var part = seniority - rung;
        return (1 - part) * Math.Log(1_000 * tier.LadderThousands[rung - 1]) + part * Math.Log(1_000 * tier.LadderThousands[rung]);
    }

    private static double LogPremium(Seat seat, Career career)
    {
        var (job, tier) = (seat.Job, seat.Organisation.Profile);
        var premium = job.Premium.At(seat.Wave) * (job.Premium.First > 0 ? tier.PremiumFactor : 1);
        if (job.TakesPartInRuns) premium += tier.RunJobPremium.At(seat.Wave);
        if (job.GrowsWithSeniority) premium *= Math.Clamp(0.5 + 0.2 * (career.Seniority - 1), 0.5, 1.2);
        if (career.Phd == PhdStatus.Held) premium += job.GrowsWithSeniority ? PhdPremium : PhdPremiumOfGeneralists;
        if (career.HasTopProgramme) premium += TopProgrammePremium;
        if (career.FrontierRun == FrontierRunPart.Participated) premium += RunPremium;
        return premium;
    }

    // Pay spreads out with experience, and from wave to wave.
    private static double Spread(Seat seat, Career career) =>
        Math.Min(0.06 + 0.012 * career.CareerYears, seat.Organisation.Profile.LargestPersonSpread)
        * (1 + SpreadGrowthOverWaves * seat.Wave / LastWave);
}
