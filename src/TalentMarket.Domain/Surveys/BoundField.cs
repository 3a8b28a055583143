namespace TalentMarket.Domain.Surveys;

/// <summary>A field's mapping tied to a column of a file at hand.</summary>
/// <param name="Column">Position of its cells, or -1 for a constant.</param>
/// <param name="Label">The column's header, for issues.</param>
internal sealed record BoundField(int Column, string Label, FieldMapping Mapping)
{
    public DateStyle Dates { get; } = new(Mapping.DateFormats);

    public decimal Factor { get; } = Mapping.Times * (int)Mapping.Per;
}
