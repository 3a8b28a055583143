using System.Buffers;
using System.Text;

namespace TalentMarket.Data.SurveyFiles;

/// <summary>Recognises how a text file is written, from its first megabyte: its encoding, and what stands between its cells.</summary>
internal static class TextLayout
{
    private const int SampleBytes = 1 << 20;
    private const int SampleLines = 50;
    private const string Latin = "windows-1252";
    private const string CentralEuropean = "windows-1250";

    private static readonly SearchValues<byte> NotLatin = SearchValues.Create([0x8D, 0x8F, 0x9D]);

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public static (string Encoding, char Delimiter) Of(Stream file)
    {
        var sample = Sample(file);
        var encoding = EncodingOf(sample);
        var text = Encoding.GetEncoding(encoding).GetString(sample).TrimStart('\uFEFF');
        return (encoding, DelimiterOf(text));
    }

    /// <summary>The encoding that a byte order mark at the start of a text says; null without one.</summary>
    public static string? MarkedEncoding(Stream text)
    {
        var start = new byte[3];
        return MarkOf(start.AsSpan(0, text.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
    }

    private static string? MarkOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => "utf-8",
        [0xFF, 0xFE, ..] => "utf-16",
        [0xFE, 0xFF, ..] => "utf-16BE",
        _ => null,
    };

    private static byte[] Sample(Stream file)
    {
        file.Position = 0;
        var text = SurveyFile.OpenText(file);
        var sample = new byte[SampleBytes];
        return sample[..text.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false)];
    }

    private static string EncodingOf(ReadOnlySpan<byte> sample)
    {
        if (MarkOf(sample) is { } marked) return marked;
        // Half of the bytes of Latin text in UTF-16 are zero, and which half says the order.
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0) zeros = i % 2 == 0 ? (zeros.Even + 1, zeros.Odd) : (zeros.Even, zeros.Odd + 1);
        if (zeros.Odd > sample.Length / 4) return "utf-16";
        if (zeros.Even > sample.Length / 4) return "utf-16BE";
        if (IsUtf8(sample)) return "utf-8";
        // Signs that the western page does not have and the central European one does.
        return sample.IndexOfAny(NotLatin) >= 0 ? CentralEuropean : Latin;
    }

    // The sample may end in the middle of a character.
    private static bool IsUtf8(ReadOnlySpan<byte> sample)
    {
        for (var cut = 0; cut < 4 && cut <= sample.Length; cut++)
            if (System.Text.Unicode.Utf8.IsValid(sample[..^cut])) return cut == 0 || sample.Length == SampleBytes;
        return false;
    }

    private static char DelimiterOf(string text)
    {
        var lines = Lines(text).Take(SampleLines).ToList();
        return Delimiters.MaxBy(delimiter =>
        {
            var counts = lines.Select(line => line.Count(delimiter)).Where(count => count > 0).ToList();
            if (counts.Count == 0) return 0;
            var usual = counts.GroupBy(count => count).MaxBy(group => group.Count())!;
            return usual.Count() * (10 + Math.Min(usual.Key, 50));
        });
    }

    // Counts outside quotation marks, where delimiters and line ends are text.
    private static IEnumerable<LineCounts> Lines(string text)
    {
        var (line, isQuoted, isEmpty) = (new LineCounts(), false, true);
        foreach (var character in text)
        {
            if (character == '"') isQuoted = !isQuoted;
            else if (!isQuoted && character == '\n')
            {
                if (!isEmpty) yield return line;
                (line, isEmpty) = (new LineCounts(), true);
            }
            else if (!isQuoted) line.Add(character);
            if (character is not ('\r' or '\n')) isEmpty = false;
        }

        if (!isEmpty) yield return line;
    }

    private sealed class LineCounts
    {
        private readonly int[] counts = new int[Delimiters.Length];

        public void Add(char character)
        {
            var at = Array.IndexOf(Delimiters, character);
            if (at >= 0) counts[at]++;
        }

        public int Count(char delimiter) => counts[Array.IndexOf(Delimiters, delimiter)];
    }
}
