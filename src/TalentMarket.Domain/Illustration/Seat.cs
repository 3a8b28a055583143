using TalentMarket.Domain.Statistics;

namespace TalentMarket.Domain.Illustration;

/// <summary>A job an organisation fills in every wave, with its place; people come and go.</summary>
internal sealed class Seat
{
    private const int Stream = 2;
    private const double LeavingRatePerWave = 0.07;

    private Seat(IllustrativeOrganisation organisation, int number, int wave)
    {
        var random = new SeededRandom(Stream, organisation.Number, number);
        Organisation = organisation;
        Number = number;
        Wave = wave;
        Job = JobProfile.All[random.Pick(organisation.Profile.JobWeights)];
        Hub = HubProfile.All[random.Pick(organisation.Traits.HubShares)];
        for (var passed = 1; passed <= wave; passed++)
            if (random.Chance(LeavingRatePerWave))
                (Occupant, SinceWave) = (Occupant + 1, passed);
    }

    public IllustrativeOrganisation Organisation { get; }

    public int Number { get; }

    public int Wave { get; }

    public JobProfile Job { get; }

    public HubProfile Hub { get; }

    /// <summary>0 for who was there before the first wave, 1 for the next, and so on.</summary>
    public int Occupant { get; }

    /// <summary>The wave in which the occupant came; 0 also for who was there before.</summary>
    public int SinceWave { get; }

    public bool IsNew => Occupant > 0 && SinceWave == Wave;

    public static IEnumerable<Seat> Of(IllustrativeOrganisation organisation, int wave) =>
        Enumerable.Range(0, organisation.Seats).Select(number => new Seat(organisation, number, wave));
}
