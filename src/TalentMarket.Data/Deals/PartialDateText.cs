using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TalentMarket.Domain.Deals;

namespace TalentMarket.Data.Deals;

/// <summary>Stored as it is written, which also sorts as it should. What was never set is the year 0, which reads as none.</summary>
internal sealed class PartialDateText() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Find(text) ?? default);
