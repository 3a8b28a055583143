using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TalentMarket.Domain.Accounts;

/// <summary>The six digits an authenticator shows: RFC 6238 with SHA-1 and steps of 30 seconds, which every authenticator knows.</summary>
public static class TimeCode
{
    public const int KeyBytes = 20;
    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    // A clock may be wrong by this many steps, before or after.
    private const int Drift = 1;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>⌊seconds since 1970 ÷ 30⌋.</summary>
    public static long StepAt(DateTimeOffset time) => Math.DivRem(time.ToUnixTimeSeconds(), StepSeconds).Quotient;

    /// <summary>HMAC-SHA-1 of the step, truncated to 31 bits, modulo 1,000,000.</summary>
    public static string At(ReadOnlySpan<byte> key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // What authenticators compute; within an HMAC the weakness of SHA-1 is of no use.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, at most one before or after now; null when it is none of theirs.</summary>
    public static long? FindStep(ReadOnlySpan<byte> key, string code, DateTimeOffset now)
    {
        long? found = null;
        for (var step = StepAt(now) - Drift; step <= StepAt(now) + Drift; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(key, step)), Encoding.UTF8.GetBytes(code))) found = step;
        return found;
    }

    /// <summary>The key as people type it: base 32, without padding.</summary>
    public static string Write(ReadOnlySpan<byte> key)
    {
        var text = new StringBuilder();
        int bits = 0, held = 0;
        foreach (var octet in key)
        {
            held = ((held << 8) | octet) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5) text.Append(Alphabet[(held >> (bits - 5)) & 31]);
        }

        return bits > 0 ? text.Append(Alphabet[(held << (5 - bits)) & 31]).ToString() : text.ToString();
    }

    /// <summary>Of what <see cref="Write"/> wrote.</summary>
    public static byte[] Read(string text)
    {
        var key = new List<byte>();
        int bits = 0, held = 0;
        foreach (var character in text)
        {
            held = ((held << 5) | Alphabet.IndexOf(character, StringComparison.Ordinal)) & 0xFFFF;
            if ((bits += 5) < 8) continue;
            bits -= 8;
            key.Add((byte)(held >> bits));
        }

        return [.. key];
    }
}
