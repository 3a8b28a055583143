using System.Buffers.Binary;
using System.Text;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>As much of MessagePack as the hub protocol uses: nil, booleans, whole numbers, text, bytes, arrays and maps.</summary>
internal static class MessagePack
{
    public static byte[] Write(object? value)
    {
        using var bytes = new MemoryStream();
        Write(bytes, value);
        return bytes.ToArray();
    }

    public static object? Read(ReadOnlySpan<byte> bytes) => Read(ref bytes);

    private static void Write(MemoryStream to, object? value)
    {
        switch (value)
        {
            case null: to.WriteByte(0xc0); break;
            case bool flag: to.WriteByte(flag ? (byte)0xc3 : (byte)0xc2); break;
            case int number: Write(to, (long)number); break;
            case long number: to.WriteByte(0xd3); Fixed(to, 8, span => BinaryPrimitives.WriteInt64BigEndian(span, number)); break;
            case double number: to.WriteByte(0xcb); Fixed(to, 8, span => BinaryPrimitives.WriteDoubleBigEndian(span, number)); break;
            case string text: Sized(to, 0xdb, Encoding.UTF8.GetBytes(text)); break;
            case byte[] raw: Sized(to, 0xc6, raw); break;
            case object?[] items:
                to.WriteByte(0xdd);
                Fixed(to, 4, span => BinaryPrimitives.WriteInt32BigEndian(span, items.Length));
                foreach (var item in items) Write(to, item);
                break;
            case Dictionary<string, string>: to.WriteByte(0x80); break;
            default: throw new ArgumentOutOfRangeException(nameof(value), value, "Not written here.");
        }
    }

    private static void Sized(MemoryStream to, byte kind, byte[] bytes)
    {
        to.WriteByte(kind);
        Fixed(to, 4, span => BinaryPrimitives.WriteInt32BigEndian(span, bytes.Length));
        to.Write(bytes);
    }

    private static void Fixed(MemoryStream to, int length, Action<byte[]> write)
    {
        var bytes = new byte[length];
        write(bytes);
        to.Write(bytes);
    }

    private static object? Read(ref ReadOnlySpan<byte> bytes)
    {
        var kind = Take(ref bytes, 1)[0];
        return kind switch
        {
            < 0x80 => (long)kind,
            < 0x90 => Map(ref bytes, kind & 0x0f),
            < 0xa0 => Array(ref bytes, kind & 0x0f),
            < 0xc0 => Text(ref bytes, kind & 0x1f),
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4 => Take(ref bytes, (int)Whole(ref bytes, 1)).ToArray(),
            0xc5 => Take(ref bytes, (int)Whole(ref bytes, 2)).ToArray(),
            0xc6 => Take(ref bytes, (int)Whole(ref bytes, 4)).ToArray(),
            0xca => (double)BinaryPrimitives.ReadSingleBigEndian(Take(ref bytes, 4)),
            0xcb => BinaryPrimitives.ReadDoubleBigEndian(Take(ref bytes, 8)),
            >= 0xcc and <= 0xcf => Whole(ref bytes, 1 << (kind - 0xcc)),
            0xd0 => (long)(sbyte)Take(ref bytes, 1)[0],
            0xd1 => (long)BinaryPrimitives.ReadInt16BigEndian(Take(ref bytes, 2)),
            0xd2 => (long)BinaryPrimitives.ReadInt32BigEndian(Take(ref bytes, 4)),
            0xd3 => BinaryPrimitives.ReadInt64BigEndian(Take(ref bytes, 8)),
            0xd9 => Text(ref bytes, (int)Whole(ref bytes, 1)),
            0xda => Text(ref bytes, (int)Whole(ref bytes, 2)),
            0xdb => Text(ref bytes, (int)Whole(ref bytes, 4)),
            0xdc => Array(ref bytes, (int)Whole(ref bytes, 2)),
            0xdd => Array(ref bytes, (int)Whole(ref bytes, 4)),
            0xde => Map(ref bytes, (int)Whole(ref bytes, 2)),
            >= 0xe0 => (long)(sbyte)kind,
            _ => throw new InvalidDataException($"Not read here: {kind:x2}"),
        };
    }

    private static long Whole(ref ReadOnlySpan<byte> bytes, int length)
    {
        var value = 0L;
        foreach (var part in Take(ref bytes, length)) value = (value << 8) | part;
        return value;
    }

    private static string Text(ref ReadOnlySpan<byte> bytes, int length) => Encoding.UTF8.GetString(Take(ref bytes, length));

    private static object?[] Array(ref ReadOnlySpan<byte> bytes, int count)
    {
        var items = new object?[count];
        for (var at = 0; at < count; at++) items[at] = Read(ref bytes);
        return items;
    }

    private static Dictionary<string, object?> Map(ref ReadOnlySpan<byte> bytes, int count)
    {
        var map = new Dictionary<string, object?>();
        for (var at = 0; at < count; at++) map[(string)Read(ref bytes)!] = Read(ref bytes);
        return map;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int length)
    {
        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }
}
