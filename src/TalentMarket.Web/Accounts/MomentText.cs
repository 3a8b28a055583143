using System.Globalization;

namespace TalentMarket.Web.Accounts;

/// <summary>Moments as the pages about accounts write them.</summary>
internal static class MomentText
{
    public static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Minute(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
