using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TalentMarket.Domain.Currencies;

namespace TalentMarket.Data.Database;

internal sealed class CurrencyCode() : ValueConverter<Currency, string>(currency => currency.Code, code => new Currency(code));
