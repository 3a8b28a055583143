using System.IO.Compression;

namespace TalentMarket.Data.SurveyFiles;

/// <summary>Reads packed data forward, counts what comes out and stops at a limit; damage and excess are one sentence each.</summary>
internal sealed class UnpackedStream : Stream
{
    private readonly Stream packed;
    private readonly long limitBytes;
    private readonly string subject;
    private long length;

    private UnpackedStream(Stream packed, long limitBytes, string subject)
    {
        this.packed = packed;
        this.limitBytes = limitBytes;
        this.subject = subject;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    public static UnpackedStream OfGzip(Stream file) =>
        new(new GZipStream(file, CompressionMode.Decompress), SurveyFileLimits.TextBytes, "The gzip file");

    public static UnpackedStream Of(Stream entry, long limitBytes, string subject) => new(entry, limitBytes, subject);

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = packed.Read(buffer);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException)
        {
            throw new SurveyFileException($"{subject} is damaged or breaks off after {Megabytes(length)} of unpacked data.", damage);
        }

        length += read;
        return length <= limitBytes ? read : throw new SurveyFileException($"{subject} unpacks to more than {Megabytes(limitBytes)}, the most that is read.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) packed.Dispose();
        base.Dispose(disposing);
    }

    private static string Megabytes(long bytes) => $"{bytes / (1024 * 1024)} MB";
}
