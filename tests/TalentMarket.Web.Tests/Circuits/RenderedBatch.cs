using System.Buffers.Binary;
using System.Text;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>The parts of a render batch that a client needs: its texts, and which handler answers which event.</summary>
internal sealed class RenderedBatch
{
    private const int FrameBytes = 20;
    private const int AttributeFrame = 3;
    private const int Tables = 5;

    private RenderedBatch(IReadOnlyList<string> texts, IReadOnlyList<(string Event, ulong Handler)> handlers)
    {
        Texts = texts;
        Handlers = handlers;
    }

    public IReadOnlyList<string> Texts { get; }

    public IReadOnlyList<(string Event, ulong Handler)> Handlers { get; }

    // Five addresses at the end: updated components, frames, disposed components, disposed handlers, texts.
    public static RenderedBatch Read(byte[] batch)
    {
        var frames = Number(batch, batch.Length - (4 * (Tables - 1)));
        var table = Number(batch, batch.Length - 4);
        var texts = Enumerable.Range(0, (batch.Length - (4 * Tables) - table) / 4).Select(index => Text(batch, Number(batch, table + (4 * index)))).ToList();
        var handlers = new List<(string, ulong)>();
        var count = Number(batch, frames);
        for (var frame = 0; frame < count; frame++)
        {
            var at = frames + 4 + (frame * FrameBytes);
            if (Number(batch, at) != AttributeFrame) continue;
            var handler = BinaryPrimitives.ReadUInt64LittleEndian(batch.AsSpan(at + 12));
            if (handler > 0) handlers.Add((texts[Number(batch, at + 4)], handler));
        }

        return new RenderedBatch(texts, handlers);
    }

    private static int Number(byte[] batch, int at) => BinaryPrimitives.ReadInt32LittleEndian(batch.AsSpan(at));

    private static string Text(byte[] batch, int at)
    {
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = batch[at++];
            length |= (part & 0x7f) << shift;
            if (part < 0x80) return Encoding.UTF8.GetString(batch, at, length);
        }
    }
}
