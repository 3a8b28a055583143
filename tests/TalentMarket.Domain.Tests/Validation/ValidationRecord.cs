using System.Collections.Concurrent;

namespace TalentMarket.Domain.Tests.Validation;

/// <summary>What this run compared with goldens.</summary>
public static class ValidationRecord
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<Comparison>> Comparisons = new();

    public static void Add(string golden, Comparison comparison) => Comparisons.GetOrAdd(golden, _ => []).Add(comparison);

    public static IReadOnlyList<ValidationRow> Rows() =>
        [.. Comparisons
            .OrderBy(golden => golden.Key, StringComparer.Ordinal)
            .Select(golden => new ValidationRow(golden.Key, golden.Value.Count, golden.Value.MaxBy(comparison => comparison.ToleranceShare)!))];
}

/// <summary>How one golden was met: how many values, and the one that came nearest to its tolerance.</summary>
public sealed record ValidationRow(string Golden, int Values, Comparison Nearest);
