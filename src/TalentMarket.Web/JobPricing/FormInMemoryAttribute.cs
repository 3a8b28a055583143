using Microsoft.AspNetCore.Http.Metadata;

namespace TalentMarket.Web.JobPricing;

/// <summary>What is sent here is read in memory, files too: they would be written to a temporary file otherwise.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FormInMemoryAttribute : Attribute, IFormOptionsMetadata
{
    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => (int)PriceQuestion.LargestRequestBytes;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => null;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => (int)PriceQuestion.LargestRequestBytes;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;

    public long? MultipartBodyLengthLimit => PriceQuestion.LargestRequestBytes;
}
