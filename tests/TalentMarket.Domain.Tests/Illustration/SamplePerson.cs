using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Illustration;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>A row of the sample that enters percentiles: one person in work, with total direct compensation in US dollars.</summary>
internal sealed record SamplePerson(PayRecord Record, int Wave)
{
    private static readonly Dictionary<Currency, double> UsdPerUnit =
        HubProfile.All.DistinctBy(hub => hub.Currency).ToDictionary(hub => hub.Currency, hub => hub.UsdPerUnit);

    public double Pay { get; } =
        (double)(Record.BaseSalary + Record.TargetIncentive + Record.LongTermIncentive)!.Value * UsdPerUnit[Record.Currency];

    public double LogPay => Math.Log(Pay);

    public int Organisation => (int)Record.OrganisationId;

    public int Years => (int)Record.CareerYears!.Value;

    public string Job => Record.JobCode!;

    public double GuaranteedUsd => (double)Record.GuaranteedTotal!.Value * UsdPerUnit[Record.Currency];
}
