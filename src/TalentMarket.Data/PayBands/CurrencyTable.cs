using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Data.PayBands;

/// <summary>The factor for each currency and month that chosen editions can hold, as a table a query joins.</summary>
internal sealed class CurrencyTable
{
    private readonly List<(string Currency, DateOnly Month, decimal Factor)> rows = [];
    private readonly SortedSet<DateOnly> carriedFrom = [];

    public CurrencyTable(IReadOnlyList<ChosenEdition> editions, Currency target, ExchangeRates rates)
        : this([.. editions.SelectMany(chosen => chosen.Edition.Currencies).Distinct()],
            editions.Select(chosen => chosen.Edition.EarliestEffectiveDate).DefaultIfEmpty().Min(),
            editions.Select(chosen => chosen.Edition.EffectiveDate).DefaultIfEmpty().Max(), target, rates)
    {
    }

    public CurrencyTable(IReadOnlyList<Currency> currencies, DateOnly first, DateOnly last, Currency target, ExchangeRates rates)
    {
        IsNeeded = currencies.Any(currency => currency != target);
        if (!IsNeeded) return;
        foreach (var currency in currencies)
            for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
                Add(currency, month, rates.Factor(currency, target, month));
    }

    /// <summary>False when every row already is in the asked currency.</summary>
    public bool IsNeeded { get; }

    /// <summary>True when some currency and month have no rate: rows there cannot be converted.</summary>
    public bool HasGaps { get; private set; }

    public const string Join = """
        join unnest(@currencies, @months, @factors) as conversion(currency, month, factor)
          on conversion.currency = r.currency and conversion.month = date_trunc('month', r.effective_date)::date
        """;

    public string? CarriedNotice => carriedFrom.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture,
        $"Later months are converted at the last monthly mean on file, {(carriedFrom.Count == 1 ? "" : $"by currency of {carriedFrom.Min:MMMM yyyy} to ")}{carriedFrom.Max:MMMM yyyy}.");

    public void AddParameters(NpgsqlParameterCollection parameters)
    {
        parameters.Add(new NpgsqlParameter("currencies", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = rows.Select(row => row.Currency).ToArray() });
        parameters.Add(new NpgsqlParameter("months", NpgsqlDbType.Array | NpgsqlDbType.Date) { Value = rows.Select(row => row.Month).ToArray() });
        parameters.Add(new NpgsqlParameter("factors", NpgsqlDbType.Array | NpgsqlDbType.Numeric) { Value = rows.Select(row => row.Factor).ToArray() });
    }

    private void Add(Currency currency, DateOnly month, ConversionFactor? factor)
    {
        if (factor is not { } known)
        {
            HasGaps = true;
            return;
        }

        rows.Add((currency.Code, month, known.TargetPerSource));
        if (known.CarriedFrom is { } carried) carriedFrom.Add(carried);
    }
}
