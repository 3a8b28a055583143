namespace TalentMarket.Data.SurveyFiles;

/// <summary>Watches a part of a workbook while it unpacks: how much comes of how little, and that markup keeps coming.</summary>
internal sealed class WorkbookPartStream(Stream content, ZipEntry entry) : Stream
{
    // Longer than any cell: a text or an attribute of this length would be held in memory whole.
    private const int LongestStretchBytes = 1 << 20;

    private long position;
    private long sinceMarkup;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = content.Read(buffer);
        position += read;
        if (position > SurveyFileLimits.RatioGraceBytes && position > entry.PackedBytes * SurveyFileLimits.UnpackedPerPackedByte)
            throw new SurveyFileException($"The workbook's part '{entry.Name}' unpacks to more than {SurveyFileLimits.UnpackedPerPackedByte} times its size, as no real sheet does.");
        var last = buffer[..read].LastIndexOf((byte)'<');
        sinceMarkup = last < 0 ? sinceMarkup + read : read - last;
        if (sinceMarkup > LongestStretchBytes && entry.Name.EndsWith("xml", StringComparison.OrdinalIgnoreCase))
            throw new SurveyFileException($"The workbook's part '{entry.Name}' has a value of more than 1 MB.");
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
