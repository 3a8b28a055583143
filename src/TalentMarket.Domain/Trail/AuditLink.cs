using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TalentMarket.Domain.Trail;

/// <summary>One link of the chain over the trail. Its hash covers the link before it, its number and every field of its entry,
/// so that no entry can be changed, taken out or moved without the rest of the chain failing to fit.</summary>
public sealed class AuditLink
{
    /// <summary>What stands where the first link looks for the one before it: 32 zero bytes.</summary>
    public static ReadOnlySpan<byte> Beginning => new byte[SHA256.HashSizeInBytes];

    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Number { get; init; }

    public required long EntryId { get; init; }

    /// <summary>SHA-256, 32 bytes.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>SHA-256 of: the hash before ‖ number ‖ id ‖ microseconds since 1970 ‖ outcome ‖ actor, action, subject, origin, before, after.
    /// Numbers are big-endian, of 8 bytes, the outcome of 2; each text is its length in bytes (4 bytes, −1 for none) and its UTF-8.</summary>
    public static byte[] HashOf(ReadOnlySpan<byte> before, long number, AuditEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        bytes.Write(before);
        WriteLong(number);
        WriteLong(entry.Id);
        WriteLong((entry.At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
        BinaryPrimitives.WriteInt16BigEndian(bytes.GetSpan(sizeof(short)), (short)entry.Outcome);
        bytes.Advance(sizeof(short));
        foreach (var text in new[] { entry.Actor, entry.Action, entry.Subject, entry.Origin, entry.Before, entry.After }) WriteText(text);
        return SHA256.HashData(bytes.WrittenSpan);

        void WriteLong(long value)
        {
            BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(sizeof(long)), value);
            bytes.Advance(sizeof(long));
        }

        void WriteText(string? text)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.GetSpan(sizeof(int)), text is null ? -1 : Encoding.UTF8.GetByteCount(text));
            bytes.Advance(sizeof(int));
            if (text is not null) Encoding.UTF8.GetBytes(text, bytes);
        }
    }
}
