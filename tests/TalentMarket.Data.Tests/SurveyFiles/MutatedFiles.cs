using System.Globalization;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TalentMarket.Data.Tests.SurveyFiles;

/// <summary>Files of the shapes that surveys come in, changed at random: in their bytes, and in what is packed in them.</summary>
internal static class MutatedFiles
{
    private const string Header =
        "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size";

    // What readers trip over: marks of either format where none belongs, and numbers at the ends of what numbers can be.
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\0", "\t", "\uFEFF", "\uD7FF", "é", "\u2028", "-", "1e999", "NaN", "-0", "99999999999999999999", "2147483648", "0x10", "1,2,3", "#REF!",
            "<", ">", "/>", "</c>", "</row>", "</sheetData>", "<row>", "<c>", "<c r=\"ZZZ9\">", "<c r=\"A1048577\"><v>1</v></c>", "<c r=\"\">", "<c r=\"1\">", "<row r=\"0\"/>", "<row r=\"-1\"/>",
            "<row r=\"99999999999\"/>", "t=\"s\"", "t=\"b\"", "t=\"e\"", "t=\"d\"", "t=\"n\"", "s=\"9\"", "s=\"-1\"", "<v>9999</v>", "<v>-1</v>", "<v>1e400</v>", "<f>1/0</f>", "<![CDATA[", "]]>", "&#0;", "&#x10FFFF;",
            "&amp;", "&x;", "<!--", "<?xml version=\"1.1\"?>", "<!DOCTYPE a>", "<mergeCell ref=\"A1:XFD1048576\"/>", "<dimension ref=\"A1:ZZ\"/>", "numFmtId=\"99\"", "date1904=\"1\"", "state=\"hidden\"", "r:id=\"rId9\"",
            "Target=\"/etc/passwd\"", "xmlns=\"\"",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0x1F, 0x8B], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], "PK\u0003\u0004"u8.ToArray(), "PK\u0001\u0002"u8.ToArray(),
    ];

    private static readonly List<(string Name, (string Name, byte[] Content)[] Parts)> Seeds = Corpus();

    public static Gen<MutatedFile> Any { get; } =
        from seed in Gen.Choose(0, Seeds.Count - 1)
        from within in Gen.ListOf(AnyStep).Select(steps => steps.Take(3).ToList())
        from whole in Gen.Frequency((3, Gen.Constant(new List<MutationStep>())), (1, Gen.NonEmptyListOf(AnyStep).Select(steps => steps.Take(2).ToList())))
        select new MutatedFile(seed, within, whole);

    private static Gen<MutationStep> AnyStep =>
        from kind in Gen.Elements(Enum.GetValues<MutationKind>())
        from part in Gen.Choose(0, 100)
        from at in Gen.Choose(0, 1_000_000)
        from size in Gen.Frequency((4, Gen.Choose(1, 8)), (1, Gen.Choose(1, 2_000)))
        from token in Gen.Choose(0, Tokens.Length - 1)
        select new MutationStep(kind, part, at, size, token);

    public static (string Name, byte[] Content) Build(MutatedFile file)
    {
        var (name, seeds) = Seeds[file.Seed];
        var parts = seeds.Select(part => (part.Name, part.Content)).ToList();
        foreach (var step in file.Within)
        {
            var at = step.Part % parts.Count;
            parts[at] = (parts[at].Name, Apply(step, parts[at].Content));
        }

        return (name, file.Whole.Aggregate(Pack(name, parts), (content, step) => Apply(step, content)));
    }

    private static byte[] Apply(MutationStep step, byte[] content)
    {
        if (content.Length == 0) return Tokens[step.Token];
        var at = (int)((long)step.At * content.Length / 1_000_001);
        var size = Math.Min(step.Size, content.Length - at);
        var (before, after) = (content[..at], content[(at + size)..]);
        return step.Kind switch
        {
            MutationKind.Flip => [.. before, (byte)(content[at] ^ (1 << (step.Size % 8))), .. content[(at + 1)..]],
            MutationKind.Insert => [.. before, .. Tokens[step.Token], .. content[at..]],
            MutationKind.Replace => [.. before, .. Tokens[step.Token], .. after],
            MutationKind.Delete => [.. before, .. after],
            MutationKind.Repeat => [.. before, .. Enumerable.Repeat(content[at..(at + size)], 1 + (step.Token % 40)).SelectMany(bytes => bytes), .. after],
            MutationKind.Truncate => before,
            _ => Splice(step, before, after),
        };
    }

    // The end of one file, or of a part of it, behind the beginning of another.
    private static byte[] Splice(MutationStep step, byte[] before, byte[] after)
    {
        var parts = Seeds[step.Token % Seeds.Count].Parts;
        var other = parts[step.Part % parts.Length].Content;
        return [.. before, .. other[Math.Min(step.Size, other.Length)..], .. after];
    }

    private static byte[] Pack(string name, List<(string Name, byte[] Content)> parts)
    {
        if (name.EndsWith(".csv", StringComparison.Ordinal)) return parts[0].Content;
        if (name.EndsWith(".gz", StringComparison.Ordinal))
        {
            var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(parts[0].Content);
            return packed.ToArray();
        }

        var zip = new ZipSamples();
        foreach (var part in parts) zip.Add(part.Name, part.Content);
        return zip.ToArray();
    }

    private static List<(string Name, (string Name, byte[] Content)[] Parts)> Corpus()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var rows = Enumerable.Range(0, 40).Select(row => string.Create(CultureInfo.InvariantCulture,
            $"{2020 + row % 6},SE,FT,{(row % 3 == 0 ? "Data Scientist" : "Ingénieur \"\"ML\"\", confirmé")},{60_000 + (row * 977)},{(row % 2 == 0 ? "USD" : "EUR")},{60_000 + (row * 977)},US,{row % 3 * 50},US,M")).ToList();
        var text = Header + "\r\n" + string.Join("\r\n", rows.Select(row => row.Replace("Ingénieur \"\"ML\"\", confirmé", "\"Ingénieur \"\"ML\"\", confirmé\"", StringComparison.Ordinal))) + "\r\n";
        var utf8 = Encoding.UTF8.GetBytes(text);
        return
        [
            ("plain.csv", [("text", utf8)]),
            ("marked.csv", [("text", [.. Encoding.UTF8.Preamble, .. utf8])]),
            ("wide.csv", [("text", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])]),
            ("latin.csv", [("text", Encoding.GetEncoding(1252).GetBytes(text.Replace(',', ';')))]),
            ("packed.csv.gz", [("text", utf8)]),
            ("packed.zip", [("pay.csv", utf8)]),
            ("sheet.xlsx", Workbook(rows)),
            ("sheet.xlsx", Workbook(rows[..3])),
        ];
    }

    private static (string Name, byte[] Content)[] Workbook(List<string> rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        string[] shared = [.. Header.Split(','), "SE", "FT", "US", "M", "USD", "Data Scientist"];
        var lines = rows.Select((_, row) => string.Create(CultureInfo.InvariantCulture,
            $"<row r=\"{row + 2}\"><c r=\"A{row + 2}\"><v>2024</v></c><c r=\"B{row + 2}\" t=\"s\"><v>11</v></c><c r=\"C{row + 2}\" t=\"s\"><v>12</v></c><c r=\"D{row + 2}\" t=\"s\"><v>16</v></c><c r=\"E{row + 2}\"><v>1</v></c><c r=\"F{row + 2}\" t=\"s\"><v>15</v></c><c r=\"G{row + 2}\"><f>E{row + 2}*1000</f><v>{90_000 + row}.5</v></c><c r=\"H{row + 2}\" t=\"inlineStr\"><is><r><t>U</t></r><r><t>S</t></r></is></c><c r=\"I{row + 2}\"><v>0</v></c><c r=\"J{row + 2}\" t=\"s\"><v>13</v></c><c r=\"K{row + 2}\" s=\"1\"><v>45000</v></c></row>"));
        var head = string.Concat(Enumerable.Range(0, 11).Select(column => $"<c r=\"{(char)('A' + column)}1\" t=\"s\"><v>{column}</v></c>"));
        return
        [
            .. new (string, string)[]
            {
                ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
                ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
                ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
                ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"Pay\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"),
                ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\" count=\"17\" uniqueCount=\"17\">{string.Concat(shared.Select(word => $"<si><t>{word}</t></si>"))}</sst>"),
                ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:K{rows.Count + 1}\"/><sheetData><row r=\"1\">{head}</row>{string.Concat(lines)}</sheetData></worksheet>"),
            }.Select(part => (part.Item1, Encoding.UTF8.GetBytes(part.Item2))),
        ];
    }
}

/// <param name="Within">Steps on the parts before they are packed.</param>
/// <param name="Whole">Steps on the file as it lies on the disk.</param>
internal sealed record MutatedFile(int Seed, IReadOnlyList<MutationStep> Within, IReadOnlyList<MutationStep> Whole)
{
    public override string ToString() => $"seed {Seed}: {string.Join(", ", Within)} then {string.Join(", ", Whole)}";
}

/// <param name="At">Millionths of the length.</param>
internal sealed record MutationStep(MutationKind Kind, int Part, int At, int Size, int Token);

internal enum MutationKind
{
    Flip,
    Insert,
    Replace,
    Delete,
    Repeat,
    Truncate,
    Splice,
}
