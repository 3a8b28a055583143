using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.RowReview;

/// <summary>The ranges that pay is mostly in. What lies outside is flagged, and stays.</summary>
internal sealed class UsualRange(ExchangeRates rates, BoundMapping mapping)
{
    private const decimal LeastBaseUsd = 40_000;
    private const decimal MostBaseUsd = 1_500_000;
    private const decimal MostIncentivePerBase = 1;
    private const decimal MostEquityPerBase = 20;

    private readonly Dictionary<(Currency, DateOnly), decimal?> usdPerUnit = [];

    public IReadOnlyList<RowFlag> Flags(PayRecord record, long uploadId)
    {
        List<RowFlag>? flags = null;
        var pay = record.BaseSalary!.Value;
        var usd = pay * UsdPerUnit(record.Currency, record.EffectiveDate);
        if (usd < LeastBaseUsd) Flag(FlagKind.LowBase, SurveyField.BaseSalary, pay, "at least 40,000 US dollars a year");
        if (usd > MostBaseUsd) Flag(FlagKind.HighBase, SurveyField.BaseSalary, pay, "at most 1,500,000 US dollars a year");
        if (record.TargetIncentive > MostIncentivePerBase * pay) Flag(FlagKind.HighIncentive, SurveyField.TargetIncentive, record.TargetIncentive.Value, "at most the base salary");
        if (record.ActualIncentive > MostIncentivePerBase * pay) Flag(FlagKind.HighIncentive, SurveyField.ActualIncentive, record.ActualIncentive.Value, "at most the base salary");
        if (record.LongTermIncentive > MostEquityPerBase * pay) Flag(FlagKind.HighEquity, SurveyField.LongTermIncentive, record.LongTermIncentive.Value, "at most 20 times the base salary");
        if (record.Country is { } country && record.Currency != Currency.Usd && LegalTender.Of(country) is { } tender && tender != record.Currency)
            Add(FlagKind.UnusualCurrency, SurveyField.Currency, record.Currency.Code, $"{tender.Code} or USD for pay in {country}");
        return flags ?? (IReadOnlyList<RowFlag>)[];

        void Flag(FlagKind kind, SurveyField field, decimal amount, string expected) =>
            Add(kind, field, string.Create(CultureInfo.InvariantCulture, $"{amount:N0} {record.Currency.Code}"), expected);

        void Add(FlagKind kind, SurveyField field, string found, string expected) => (flags ??= []).Add(new RowFlag
        {
            UploadId = uploadId, RowNumber = record.RowNumber, Kind = kind, Column = mapping.LabelOf(field), Found = found, Expected = expected,
        });
    }

    private decimal? UsdPerUnit(Currency currency, DateOnly date)
    {
        if (currency == Currency.Usd) return 1;
        var month = new DateOnly(date.Year, date.Month, 1);
        if (!usdPerUnit.TryGetValue((currency, month), out var factor))
            usdPerUnit.Add((currency, month), factor = rates.Factor(currency, Currency.Usd, month)?.TargetPerSource);
        return factor;
    }
}
