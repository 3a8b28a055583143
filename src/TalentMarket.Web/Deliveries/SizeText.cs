using System.Globalization;

namespace TalentMarket.Web.Deliveries;

/// <summary>Sizes of files as people read them.</summary>
internal static class SizeText
{
    public static string Of(long bytes) => bytes switch
    {
        < 1_024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_024 * 1_024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_024.0:0.#} kB"),
        < 1_024L * 1_024 * 1_024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1_024.0 * 1_024):0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1_024.0 * 1_024 * 1_024):0.##} GB"),
    };
}
