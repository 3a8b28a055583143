namespace TalentMarket.Data.Backups;

/// <summary>The first bytes of a stream as if it ended after them: an archive looks for its directory at the end.</summary>
internal sealed class FrontOfStream(Stream inner, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => inner.Read(buffer[..(int)Math.Clamp(length - inner.Position, 0, buffer.Length)]);

    public override long Seek(long offset, SeekOrigin origin) =>
        origin == SeekOrigin.End ? inner.Seek(length + offset, SeekOrigin.Begin) : inner.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
