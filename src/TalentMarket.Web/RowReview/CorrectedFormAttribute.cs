using Microsoft.AspNetCore.Http.Metadata;

namespace TalentMarket.Web.RowReview;

/// <summary>A page that takes a file of corrected rows: larger than other forms, and read from a temporary file.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CorrectedFormAttribute : Attribute, IFormOptionsMetadata
{
    public const long LargestBytes = 64L << 20;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => null;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => LargestBytes;
}
