using System.Globalization;

namespace TalentMarket.Domain.Trail;

/// <summary>A link that was written down: "12:ab34…", its number and its hash.</summary>
public sealed record KeptLink(long Number, string Hash)
{
    private const int HashDigits = 64;

    /// <summary>Null where the text is not a link.</summary>
    public static KeptLink? Read(string text) =>
        text.Split(':') is [var number, { Length: HashDigits } hash]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && hash.All(char.IsAsciiHexDigit)
            ? new KeptLink(at, hash.ToLowerInvariant()) : null;

    internal static string Text(byte[] hash) => Convert.ToHexStringLower(hash);
}
