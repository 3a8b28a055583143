using System.Buffers.Binary;
using System.Text;

namespace TalentMarket.Data.Surveys;

/// <summary>Values in PostgreSQL's binary COPY format: a length, then the bytes, big-endian; absent is length -1.</summary>
internal sealed class CopyBuffer
{
    private const int Null = -1;
    private const int NumericBase = 10_000;
    private const short NumericScale = 2;
    private const decimal NumericLimit = 1_000_000_000_000m;

    private byte[] bytes = new byte[64 * 1024];
    private int length;

    public int Length => length;

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    public void Clear() => length = 0;

    public void Raw(ReadOnlySpan<byte> value) => value.CopyTo(Take(value.Length));

    public void Short(short value) => BinaryPrimitives.WriteInt16BigEndian(Take(2), value);

    public void Bigint(long value)
    {
        WriteLength(8);
        BinaryPrimitives.WriteInt64BigEndian(Take(8), value);
    }

    public void Integer(int value)
    {
        WriteLength(4);
        BinaryPrimitives.WriteInt32BigEndian(Take(4), value);
    }

    public void Smallint(short? value)
    {
        WriteLength(value is null ? Null : 2);
        if (value is { } present) BinaryPrimitives.WriteInt16BigEndian(Take(2), present);
    }

    public void Real(float? value)
    {
        WriteLength(value is null ? Null : 4);
        if (value is { } present) BinaryPrimitives.WriteSingleBigEndian(Take(4), present);
    }

    public void Boolean(bool? value)
    {
        WriteLength(value is null ? Null : 1);
        if (value is { } present) Take(1)[0] = present ? (byte)1 : (byte)0;
    }

    // PostgreSQL counts days from 2000-01-01.
    public void Date(DateOnly value) => Integer(value.DayNumber - new DateOnly(2000, 1, 1).DayNumber);

    public void Text(string? value)
    {
        WriteLength(value is null ? Null : Encoding.UTF8.GetByteCount(value));
        if (value is not null) Encoding.UTF8.GetBytes(value, Take(Encoding.UTF8.GetByteCount(value)));
    }

    /// <summary>numeric(14,2): groups of four decimal digits, the last one holding the hundredths.</summary>
    public void Numeric(decimal? value)
    {
        if (value is not { } present)
        {
            WriteLength(Null);
            return;
        }

        var magnitude = Math.Round(Math.Abs(present), NumericScale, MidpointRounding.AwayFromZero);
        if (magnitude >= NumericLimit) throw new ArgumentOutOfRangeException(nameof(value), present, "Twelve digits before the point at most.");
        Digits((long)(magnitude * 100), isNegative: present < 0);
    }

    private void Digits(long hundredths, bool isNegative)
    {
        Span<short> groups = stackalloc short[4];
        groups[3] = (short)(hundredths % 100 * 100);
        var whole = hundredths / 100;
        for (var i = 2; i >= 0; i--, whole /= NumericBase) groups[i] = (short)(whole % NumericBase);
        var first = 0;
        while (first < 4 && groups[first] == 0) first++;
        var last = 3;
        while (last >= first && groups[last] == 0) last--;

        var count = last - first + 1;
        WriteLength(8 + 2 * count);
        Short((short)count);
        Short((short)(count == 0 ? 0 : 2 - first));
        Short((short)(isNegative && count > 0 ? 0x4000 : 0));
        Short(NumericScale);
        foreach (var group in groups[first..(last + 1)]) Short(group);
    }

    private void WriteLength(int value) => BinaryPrimitives.WriteInt32BigEndian(Take(4), value);

    private Span<byte> Take(int count)
    {
        if (length + count > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        length += count;
        return bytes.AsSpan(length - count, count);
    }
}
