using System.Globalization;
using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Illustration;

/// <summary>A made-up contributor of the sample.</summary>
public sealed class IllustrativeOrganisation
{
    internal IllustrativeOrganisation(int number, int seats, OrganisationTraits traits) =>
        (Number, Seats, Traits) = (number, seats, traits);

    /// <summary>1 to 240.</summary>
    public int Number { get; }

    /// <summary>Jobs it fills in each wave.</summary>
    public int Seats { get; }

    /// <summary>Never the code of a real contributor.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"illustrative-contributor-{Number:000}");

    public string Name => string.Create(CultureInfo.InvariantCulture, $"Contributor {Number:000}");

    public TalentTier Tier => Profile.Tier;

    internal OrganisationTraits Traits { get; }

    internal TierProfile Profile => Traits.Profile;

    /// <summary>The day its pay of a quarter was true.</summary>
    public DateOnly EffectiveDate(DateOnly quarterEnd) =>
        quarterEnd.AddDays(1).AddMonths(-Traits.ReportingLagMonths).AddDays(-1);
}
