using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>Tells rows whose cells all equal those of an earlier row, in eight bytes a row: of five million different rows
/// two are mistaken for each other once in a million imports.</summary>
internal sealed class DuplicateRows
{
    private const int Segments = 4_096;

    private readonly ulong[]?[] tables = new ulong[Segments][];
    private readonly int[] counts = new int[Segments];
    private readonly ArrayBufferWriter<byte> text = new(1024);

    /// <summary>True when the row repeats an earlier one.</summary>
    public bool Repeats(SurveyRow row) => !Add(Fingerprint(row.Cells));

    private ulong Fingerprint(IReadOnlyList<string> cells)
    {
        text.ResetWrittenCount();
        foreach (var cell in cells)
        {
            BinaryPrimitives.WriteInt32LittleEndian(text.GetSpan(4), cell.Length);
            text.Advance(4);
            text.Write(MemoryMarshal.AsBytes(cell.AsSpan()));
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.WrittenSpan, hash);
        // 0 marks a free slot.
        return Math.Max(1, BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }

    // Many small tables rather than one, of different sizes: a table that grows needs room for itself twice,
    // and they grow at different times.
    private bool Add(ulong fingerprint)
    {
        var segment = (int)(fingerprint % Segments);
        var table = tables[segment] ??= new ulong[8 + segment % 8];
        if (!Insert(table, fingerprint)) return false;
        if (++counts[segment] * 5 > table.Length * 4) tables[segment] = Grown(table);
        return true;
    }

    private static ulong[] Grown(ulong[] table)
    {
        var grown = new ulong[table.Length * 2];
        foreach (var fingerprint in table)
            if (fingerprint != 0) Insert(grown, fingerprint);
        return grown;
    }

    private static bool Insert(ulong[] table, ulong fingerprint)
    {
        for (var at = (int)(fingerprint / Segments % (ulong)table.Length); ; at = at + 1 == table.Length ? 0 : at + 1)
        {
            if (table[at] == fingerprint) return false;
            if (table[at] != 0) continue;
            table[at] = fingerprint;
            return true;
        }
    }
}
