using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Components;

/// <summary>How one figure, or one family of figures, was made. What is null does not apply and is not mentioned.</summary>
public sealed record Computation
{
    /// <summary>What was computed.</summary>
    public required string Title { get; init; }

    /// <summary>The identifier a figure links to; a browser opens what it is folded into.</summary>
    public string? Anchor { get; init; }

    public string? Formula { get; init; }

    public required string Method { get; init; }

    /// <summary>The rows the figures rest on.</summary>
    public required string RowsIn { get; init; }

    /// <summary>Rows that were left out, by reason.</summary>
    public IReadOnlyList<RowsLeftOut> RowsOut { get; init; } = [];

    public string? Weights { get; init; }

    public string? Ageing { get; init; }

    public string? Currency { get; init; }

    public string? Disclosure { get; init; }

    /// <summary>What else a reader must know, each with its heading.</summary>
    public IReadOnlyList<(string Heading, string Text)> Notes { get; init; } = [];

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];

    /// <summary>Headings and texts in reading order.</summary>
    public IEnumerable<(string Heading, string Text)> Lines => new (string, string?)[]
    {
        ("Formula", Formula),
        ("Method", Method),
        ("Rows in", RowsIn),
        ("Rows out", RowsOut.Count == 0 ? null : string.Join("; ", RowsOut.Select(rows => $"{rows.Reason}: {rows.Rows}")) + "."),
        ("Weights", Weights),
        ("Ageing", Ageing),
        ("Exchange rates", Currency),
        ("Disclosure", Disclosure),
    }.Where(line => line.Item2 is not null).Select(line => (line.Item1, line.Item2!)).Concat(Notes);
}

/// <summary>Why rows were left out, and how many in the words their source class allows.</summary>
public sealed record RowsLeftOut(string Reason, string Rows);
