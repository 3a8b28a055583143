using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>The person in a seat as of a wave. What a person is drawn with does not change; years pass, and levels and runs come with them.</summary>
internal sealed class Career
{
    private const int Stream = 3;
    private const double YearsPerWave = 0.25;
    private const double LongestCareerYears = 42;
    private const double LongestFrontierYears = 7;

    // Who joins is younger than who is there, by as much as who stays grows older: a third come from their studies.
    private const double GraduatesShareOfJoiners = 0.35;
    private const double GraduatesYears = 0.9;
    private const double OtherJoinersShareOfMeanYears = 0.85;

    private Career(Seat seat)
    {
        var random = new SeededRandom(Stream, seat.Organisation.Number, seat.Number, seat.Occupant);
        var tier = seat.Organisation.Profile;
        CareerYears = Years(Math.Min(YearsOnArrival(seat, random) + YearsPerWave * (seat.Wave - seat.SinceWave), LongestCareerYears));
        var relevantShare = random.Chance(0.5) ? 1 : random.Between(0.4, 1);
        RelevantYears = Years(CareerYears * relevantShare);

        Phd = PhdOf(seat.Job, tier, random);
        HasTopProgramme = Phd == PhdStatus.Held && random.Chance(0.35);
        Ability = random.Normal();
        Worth = random.Normal();
        Seniority = Illustration.Seniority.Of(CareerYears, Phd, Ability);

        var worksOnFrontier = seat.Job.TakesPartInRuns && random.Chance(tier.FrontierShare);
        var frontierShare = random.Between(0.55, 1);
        FrontierYears = worksOnFrontier ? Math.Min(RelevantYears, Years(Math.Min(CareerYears, LongestFrontierYears) * frontierShare)) : 0;
        FrontierRun = FrontierRuns.PartOf(FrontierYears, Level, random.Uniform(), random.Uniform());
        LeadPackage = FrontierRuns.PackageUsd(random.Uniform());
    }

    public float CareerYears { get; }

    public float RelevantYears { get; }

    public float FrontierYears { get; }

    public PhdStatus Phd { get; }

    public bool HasTopProgramme { get; }

    /// <summary>Standard normal: how fast the person rises.</summary>
    public double Ability { get; }

    /// <summary>Standard normal: pay against people alike in everything else.</summary>
    public double Worth { get; }

    /// <summary>1 to 9: the level and how far through it.</summary>
    public double Seniority { get; }

    public JobLevel Level => (JobLevel)(int)Seniority;

    public FrontierRunPart FrontierRun { get; }

    /// <summary>What the person is guaranteed in all, should they have led a run.</summary>
    public double LeadPackage { get; }

    public static Career Of(Seat seat) => new(seat);

    private static double YearsOnArrival(Seat seat, SeededRandom random)
    {
        var mean = seat.Organisation.Profile.MeanCareerYears;
        if (seat.Occupant == 0) return random.GammaOfShapeTwo(mean);
        return random.Chance(GraduatesShareOfJoiners)
            ? random.Between(0, GraduatesYears)
            : random.GammaOfShapeTwo(mean * OtherJoinersShareOfMeanYears);
    }

    private static PhdStatus PhdOf(JobProfile job, TierProfile tier, SeededRandom random)
    {
        var share = Math.Min(job.PhdShare * tier.PhdFactor, 0.92);
        var draw = random.Uniform();
        return draw < share ? PhdStatus.Held : draw < share * 1.03 ? PhdStatus.InProgress : PhdStatus.None;
    }

    private static float Years(double years) => (float)Math.Round(years, 1);
}
