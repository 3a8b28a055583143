using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Statistics;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>A made-up survey that shows what the product does with a real one: twelve quarterly waves of 240 organisations.
/// The same quarter gives the same records, to the cent, on every machine; a later quarter gives the same pay under later dates.</summary>
public static class IllustrativeMarket
{
    /// <summary>Raised with every change of what is generated, so that a database with an older sample gets the new one.</summary>
    public const int Version = 1;

    private const int Stream = 4;
    private const double OfferShareOfNewcomers = 0.3;
    private const double AverageShare = 0.008;
    private static readonly string[] SourceLevels = ["IC1", "IC2", "IC3", "IC4", "IC5", "IC6", "IC7", "IC8"];

    public static IReadOnlyList<IllustrativeOrganisation> Organisations => OrganisationPlan.All;

    /// <summary>Every currency that occurs in the records.</summary>
    public static IReadOnlyList<Currency> Currencies { get; } = [.. HubProfile.All.Select(hub => hub.Currency).Distinct().Order()];

    /// <summary>The records of one wave.</summary>
    /// <param name="newestQuarterEnd">The quarter of the last wave: see <see cref="WaveCalendar"/>.</param>
    /// <param name="wave">0 for the oldest, 11 for the newest.</param>
    /// <param name="editionId">The edition they are to belong to.</param>
    /// <param name="organisationIds">The identifiers of <see cref="Organisations"/>, in their order.</param>
    public static IEnumerable<PayRecord> Records(
        DateOnly newestQuarterEnd, int wave, long editionId, IReadOnlyList<long> organisationIds)
    {
        var quarterEnd = WaveCalendar.QuarterEnd(newestQuarterEnd, wave);
        var row = 0;
        for (var i = 0; i < Organisations.Count; i++)
            foreach (var seat in Seat.Of(Organisations[i], wave))
                yield return Record(seat, quarterEnd, ++row, editionId, organisationIds[i]);
    }

    private static PayRecord Record(Seat seat, DateOnly quarterEnd, int row, long editionId, long organisationId)
    {
        var organisation = seat.Organisation;
        var career = Career.Of(seat);
        var person = new SeededRandom(Stream, organisation.Number, seat.Number, seat.Occupant);
        var workplace = person.Chance(organisation.Profile.RemoteShare) ? Workplace.Remote : person.Chance(0.5) ? Workplace.Hybrid : Workplace.OnSite;
        var isPartTime = person.Chance(0.02);
        var partTimeShare = person.Between(0.5, 0.9);
        var evidence = person.Pick([70, 25, 5]);
        var isAverage = person.Chance(AverageShare);
        var averagedPeople = 2 + (int)(5 * person.Uniform());
        var isManager = career.Level >= JobLevel.L5 && person.Chance(0.2);
        var hasSignOn = seat.Occupant > 0 && person.Chance(0.45);
        var signOnShare = person.Between(0.05, 0.35);
        var isOffer = seat.IsNew && person.Chance(OfferShareOfNewcomers);
        var pay = PayPackage.Of(seat, career, PayModel.TotalDirectCompensationUsd(seat, career, workplace == Workplace.Remote), person.Normal());
        var performance = new SeededRandom(Stream, organisation.Number, seat.Number, seat.Occupant, seat.Wave);
        var led = career.FrontierRun == FrontierRunPart.Led;
        var signOn = hasSignOn && seat.Wave - seat.SinceWave < 4 ? Rounded(pay.BaseSalary * (decimal)signOnShare, 1_000) : (decimal?)null;
        var grantsEquity = organisation.Traits.GrantsEquity;
        var vestingYears = led ? FrontierRuns.GuaranteeYears : organisation.Traits.VestingYears;

        return new PayRecord
        {
            OrganisationId = organisationId,
            EditionId = editionId,
            RowNumber = row,
            Title = JobProfile.TitleAt(seat.Job, career.Level),
            JobCode = seat.Job.Code,
            JobMatchQuality = MatchQuality.Exact,
            SourceLevel = SourceLevels[career.Level - JobLevel.L1],
            Level = career.Level,
            Tier = organisation.Tier,
            Track = isManager ? JobTrack.Management : seat.Job.Track,
            CareerYears = career.CareerYears,
            RelevantYears = career.RelevantYears,
            FrontierYears = career.FrontierYears,
            Phd = career.Phd,
            PhdYear = career.Phd == PhdStatus.Held ? (short)(quarterEnd.Year - (int)career.CareerYears) : null,
            TopProgramme = career.Phd == PhdStatus.Held ? career.HasTopProgramme : null,
            FrontierRun = career.FrontierRun,
            HubCode = seat.Hub.Code,
            Country = seat.Hub.Country,
            Workplace = workplace,
            EmploymentType = isPartTime ? EmploymentType.PartTime : EmploymentType.FullTime,
            FullTimeShare = isPartTime ? (float)Math.Round(partTimeShare, 1) : 1,
            EffectiveDate = organisation.EffectiveDate(quarterEnd),
            ObservationKind = isOffer ? ObservationKind.Offer : ObservationKind.Incumbent,
            Incumbents = isAverage && !led && !isOffer ? averagedPeople : 1,
            EvidenceGrade = organisation.Profile.FrontierShare == 1 ? EvidenceGrade.A : (EvidenceGrade)(evidence + 1),
            Currency = seat.Hub.Currency,
            BaseSalary = pay.BaseSalary,
            TargetIncentive = pay.TargetIncentive,
            ActualIncentive = ActualIncentive(seat, pay, performance),
            LongTermIncentive = pay.LongTermIncentive,
            EquityKind = organisation.Traits.EquityKind,
            EquityGrant = grantsEquity ? pay.LongTermIncentive * vestingYears : null,
            VestingYears = grantsEquity ? vestingYears : null,
            PriceBasis = grantsEquity ? organisation.Profile.Equity.PriceBasis : null,
            SignOn = signOn,
            ClawbackMonths = signOn is null ? null : organisation.Traits.VestingYears == 4 ? (short)12 : (short)24,
            GuaranteedTotal = led ? pay.TotalDirectCompensation * FrontierRuns.GuaranteeYears : null,
            GuaranteeYears = led ? FrontierRuns.GuaranteeYears : null,
        };
    }

    // Who came this quarter has not been paid an incentive yet.
    private static decimal? ActualIncentive(Seat seat, PayPackage pay, SeededRandom performance)
    {
        if (seat.IsNew || performance.Chance(0.03)) return null;
        var factor = Math.Clamp(seat.Organisation.Traits.IncentiveFactor + 0.2 * performance.Normal(), 0.3, 1.8);
        return Rounded(pay.TargetIncentive * (decimal)factor, 100);
    }

    private static decimal Rounded(decimal amount, decimal step) => Math.Round(amount / step) * step;
}
