using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace TalentMarket.Data.Tests.SurveyFiles;

/// <summary>Writes archives byte by byte, so that they can be wrong where a library would not let them.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Streams in memory hold nothing that must be given back.")]
internal sealed class ZipSamples
{
    private readonly MemoryStream local = new();
    private readonly MemoryStream directory = new();
    private int count;

    public static byte[] Workbook(params (string Name, string Content)[] parts)
    {
        var zip = new ZipSamples();
        zip.Add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        foreach (var (name, content) in parts) zip.Add(name, content);
        return zip.ToArray();
    }

    /// <summary>A workbook with a part of spaces alone.</summary>
    public static byte[] Bomb(string part, long bytes)
    {
        var packed = new MemoryStream();
        var block = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write("<r>"u8);
            for (var written = 0L; written < bytes; written += block.Length) deflate.Write(block);
            deflate.Write("</r>"u8);
        }

        var zip = new ZipSamples();
        zip.Add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        zip.AddPacked(part, packed.ToArray(), (uint)bytes);
        return zip.ToArray();
    }

    /// <summary>A workbook of one sheet with these rows.</summary>
    public static byte[] Sheet(string rows, string dimension = "A1:C3", string after = "", string properties = "") => Workbook(
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""),
        ("xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{properties}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="{dimension}"/><sheetData>{rows}</sheetData>{after}</worksheet>"""));

    public ZipSamples Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public ZipSamples Add(
        string name, byte[] content, int flags = 0, int method = 8, uint attributes = 0, string? localName = null, long? offset = null, uint? statedBytes = null)
    {
        AddPacked(name, method == 8 ? Deflate(content) : content, statedBytes ?? (uint)content.Length, flags, method, attributes, localName, offset);
        return this;
    }

    public byte[] ToArray(int? statedCount = null)
    {
        var whole = new MemoryStream();
        local.WriteTo(whole);
        directory.WriteTo(whole);
        var entries = (ushort)(statedCount ?? count);
        Write(whole, 0x06054B50u, (ushort)0, (ushort)0, entries, entries, (uint)directory.Length, (uint)local.Length, (ushort)0);
        return whole.ToArray();
    }

    private void AddPacked(
        string name, byte[] packed, uint stated, int flags = 0, int method = 8, uint attributes = 0, string? localName = null, long? offset = null)
    {
        var at = offset ?? local.Position;
        if (offset is null)
        {
            Write(local, 0x04034B50u, (ushort)20, (ushort)flags, (ushort)method, 0u, 0u, (uint)packed.Length, stated);
            WriteName(local, localName ?? name);
            local.Write(packed);
        }

        Write(directory, 0x02014B50u, (ushort)0x0314, (ushort)20, (ushort)flags, (ushort)method, 0u, 0u, (uint)packed.Length, stated);
        Write(directory, (ushort)Encoding.UTF8.GetByteCount(name), (ushort)0, (ushort)0, (ushort)0, (ushort)0, attributes, (uint)at);
        directory.Write(Encoding.UTF8.GetBytes(name));
        count++;
    }

    private static byte[] Deflate(byte[] content)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal)) deflate.Write(content);
        return packed.ToArray();
    }

    private static void WriteName(Stream to, string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        Write(to, (ushort)bytes.Length, (ushort)0);
        to.Write(bytes);
    }

    private static void Write(Stream to, params object[] fields)
    {
        var bytes = new byte[4];
        foreach (var field in fields)
        {
            if (field is ushort two)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(bytes, two);
                to.Write(bytes, 0, 2);
            }
            else
            {
                BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)field);
                to.Write(bytes, 0, 4);
            }
        }
    }
}
