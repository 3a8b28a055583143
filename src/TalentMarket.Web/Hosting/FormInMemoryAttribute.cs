using Microsoft.AspNetCore.Http.Metadata;

namespace TalentMarket.Web.Hosting;

/// <summary>What is sent here is read in memory, files too: they would be written to a temporary file otherwise.</summary>
/// <param name="largestBytes">Of the whole form.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormInMemoryAttribute(long largestBytes) : Attribute, IFormOptionsMetadata
{
    public long LargestBytes => largestBytes;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => (int)largestBytes;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => (int)largestBytes;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => largestBytes;
}
