namespace TalentMarket.Data.SurveyFiles;

/// <summary>A stretch of a file as a stream of its own, which closes the file only when it owns it.</summary>
internal sealed class PartStream(Stream file, long start, long length, bool ownsFile = false) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        if (file.Position != start + position) file.Position = start + position;
        var read = file.Read(buffer[..(int)Math.Clamp(length - position, 0, buffer.Length)]);
        position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => position,
        _ => length,
    };

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsFile) file.Dispose();
        base.Dispose(disposing);
    }
}
