using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Database;

namespace TalentMarket.Web.Layout;

/// <summary>Says above a page that its figures are the last that could be read.</summary>
public sealed partial class StoreNotice(StoreReach reach) : ComponentBase
{
    private string? Since => reach.AwaySince?.ToString("HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
