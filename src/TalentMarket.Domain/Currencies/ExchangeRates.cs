namespace TalentMarket.Domain.Currencies;

/// <summary>Monthly mean rates, able to say what one unit of a currency was worth in another in a month.</summary>
public sealed class ExchangeRates
{
    private readonly Dictionary<Currency, SortedList<DateOnly, decimal>> usdPerUnit = [];

    public ExchangeRates(IEnumerable<ExchangeRate> rates)
    {
        foreach (var rate in rates)
        {
            if (!usdPerUnit.TryGetValue(rate.Currency, out var months))
                usdPerUnit.Add(rate.Currency, months = []);
            months.Add(rate.Month, rate.UsdPerUnit);
        }
    }

    /// <summary>Currencies with at least one rate, the dollar among them.</summary>
    public IEnumerable<Currency> Currencies => usdPerUnit.Keys.Append(Currency.Usd).Distinct().Order();

    /// <summary>Units of <paramref name="target"/> for one unit of <paramref name="source"/> in the month of the date:
    /// (USD per source) ÷ (USD per target). A month after the last on file uses the last and says so;
    /// a month before the first has no rate and is null.</summary>
    public ConversionFactor? Factor(Currency source, Currency target, DateOnly date)
    {
        if (source == target) return new ConversionFactor(1m, null);
        var month = new DateOnly(date.Year, date.Month, 1);
        if (UsdPerUnit(source, month) is not { } from || UsdPerUnit(target, month) is not { } to) return null;
        var oldest = Oldest(from.Month, to.Month);
        return new ConversionFactor(from.Rate / to.Rate, oldest < month ? oldest : null);
    }

    private static DateOnly? Oldest(DateOnly? left, DateOnly? right) =>
        left is null ? right : right is null || left < right ? left : right;

    private (decimal Rate, DateOnly? Month)? UsdPerUnit(Currency currency, DateOnly month)
    {
        if (currency == Currency.Usd) return (1m, null);
        if (!usdPerUnit.TryGetValue(currency, out var months) || month < months.Keys[0]) return null;
        for (var i = months.Count - 1; ; i--)
            if (months.Keys[i] <= month)
                return (months.Values[i], months.Keys[i]);
    }
}

/// <summary>Target units per source unit; <see cref="CarriedFrom"/> is the month whose rate was used when the asked one is not on file.</summary>
public readonly record struct ConversionFactor(decimal TargetPerSource, DateOnly? CarriedFrom);
