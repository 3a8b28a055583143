using System.Buffers;
using System.Security.Cryptography;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Data.ApiKeys;

/// <summary>How a key is written: tm_, eight characters by which it is found and told from others, _ and 256 random bits.</summary>
public static class KeyText
{
    public const string Start = "tm_";
    private const int FinderLength = 8;

    // 32 bytes in base64 without padding.
    private const int SecretLength = 43;
    private const string FinderCharacters = "abcdefghijkmnpqrstuvwxyz23456789";
    private static readonly SearchValues<char> Finders = SearchValues.Create(FinderCharacters);
    private static readonly SearchValues<char> Secrets = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    internal static int PrefixLength => Start.Length + FinderLength;

    internal static string New() => Start
        + RandomNumberGenerator.GetString(FinderCharacters, FinderLength) + "_"
        + Secret.Create();

    internal static string Prefix(string key) => key[..PrefixLength];

    internal static byte[] Hash(string key) => Secret.HashOf(key);

    /// <summary>Whether a text has the form of a key; a cheap look before the store is asked.</summary>
    public static bool Is(string text) =>
        text.Length == PrefixLength + 1 + SecretLength && text.StartsWith(Start, StringComparison.Ordinal) && text[PrefixLength] == '_'
        && text.AsSpan(Start.Length, FinderLength).IndexOfAnyExcept(Finders) < 0
        && text.AsSpan(PrefixLength + 1).IndexOfAnyExcept(Secrets) < 0;

    /// <summary>A key somewhere within a text, such as an address; null when there is none.</summary>
    public static string? Within(string text)
    {
        var length = PrefixLength + 1 + SecretLength;
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0 && at + length <= text.Length; at = text.IndexOf(Start, at + 1, StringComparison.Ordinal))
            if (text.Substring(at, length) is var candidate && Is(candidate)) return candidate;
        return null;
    }
}
