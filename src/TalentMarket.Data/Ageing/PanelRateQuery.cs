using System.Globalization;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Ageing;

/// <summary>How fast pay of a family and tier moved between the waves of the surveys of one class.</summary>
public sealed class PanelRateQuery(PayObservationQuery observations, ReferenceCatalogues catalogues, TimeProvider clock)
{
    // Elsewhere pay is converted month by month, and exchange rates would move with it.
    private const string Country = "US";

    /// <summary>The rate of the scope's family and tier in the United States, as far as it may be shown.
    /// Equity moves in its own way: for pay with it in it, base salary is measured.</summary>
    public async Task<PanelRate> ReadAsync(MarketScope scope, SourceClass sourceClass, CancellationToken cancellationToken)
    {
        if (!scope.Countries.IsAll && !scope.Countries.Contains(Country))
            return new PanelRate.Refused("It is measured in the United States only, where no exchange rate moves it.");
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var families = catalogue.Jobs.Where(job => scope.Jobs.Contains(job.Code)).Select(job => job.FamilyCode).Distinct();
        var element = scope.Element is PayElement.LongTermIncentive or PayElement.TotalDirectCompensation ? PayElement.BaseSalary : scope.Element;
        var wide = new MarketScope
        {
            Families = new Selection<string>(families), Tiers = scope.Tiers, Classes = new Selection<SourceClass>([sourceClass]), Element = element, Countries = new Selection<string>([Country]),
        };
        var found = await observations.ReadAsync(wide, EditionChoice.Every, cancellationToken);
        if (found is not [var series]) return new PanelRate.Refused("No survey has people of this family and tier.");
        var rows = from person in series.People
                   where person.OrganisationId is not null && person.Level is not null && person.Pay(element) > 0
                   select new PanelRow(
                       string.Create(CultureInfo.InvariantCulture, $"{person.SurveyCode} {person.OrganisationId}"),
                       $"{person.JobCode} {person.Level}", person.EditionDate, person.Pay(element)!.Value);
        return DisclosureGate.Publish(OwnPanelRate.Of(rows), series.Policy, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }
}
