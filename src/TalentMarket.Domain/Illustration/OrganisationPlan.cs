using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>The organisations of the sample: how large, where, and how they pay.</summary>
internal static class OrganisationPlan
{
    private const int Stream = 1;

    // Bounds on relative size keep the largest below a fifth of its tier, even among the twelve-odd of the smallest.
    private const double SmallestSize = 0.4;
    private const double LargestSize = 2.2;
    private const double SizeSpread = 0.5;
    private const double HomeShare = 0.45;

    public static IReadOnlyList<IllustrativeOrganisation> All { get; } = [.. Make()];

    private static IEnumerable<IllustrativeOrganisation> Make()
    {
        var first = 1;
        foreach (var tier in TierProfiles.All)
        {
            var sizes = Enumerable.Range(first, tier.Organisations).Select(SizeOf).ToArray();
            var seatsPerSize = tier.People / sizes.Sum();
            for (var i = 0; i < sizes.Length; i++)
                yield return Make(first + i, tier, (int)Math.Round(sizes[i] * seatsPerSize));
            first += tier.Organisations;
        }
    }

    private static double SizeOf(int number) =>
        Math.Clamp(Math.Exp(SizeSpread * new SeededRandom(Stream, number, 1).Normal()), SmallestSize, LargestSize);

    private static IllustrativeOrganisation Make(int number, TierProfile tier, int seats)
    {
        var random = new SeededRandom(Stream, number, 2);
        return new IllustrativeOrganisation(number, seats, new OrganisationTraits
        {
            Profile = tier,
            LogPay = tier.OrganisationSpread * random.Normal(),
            HubShares = HubShares(tier, random),
            EquityKind = random.Chance(tier.Equity.NoneShare) ? EquityKind.None : tier.Equity.Kinds[(int)(random.Uniform() * tier.Equity.Kinds.Length)],
            VestingYears = random.Chance(0.8) ? 4 : random.Chance(0.5) ? 3 : 5,
            IncentiveFactor = random.Between(0.85, 1.15),
            ReportingLagMonths = random.Chance(0.6) ? 0 : 1,
        });
    }

    // Nearly half of the people at home, the others spread evenly over the other hubs.
    private static double[] HubShares(TierProfile tier, SeededRandom random)
    {
        var hubs = tier.HubsPerOrganisation;
        var left = HubProfile.Weights.ToArray();
        left[0] *= tier.SanFranciscoPull;
        var shares = new double[left.Length];
        for (var i = 0; i < hubs; i++)
        {
            var hub = random.Pick(left);
            left[hub] = 0;
            shares[hub] = hubs == 1 ? 1 : i == 0 ? HomeShare : (1 - HomeShare) / (hubs - 1);
        }

        return shares;
    }
}
