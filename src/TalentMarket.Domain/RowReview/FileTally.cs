using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.RowReview;

/// <summary>Counts the cells of a file as its rows pass by, in memory that does not grow with the file.</summary>
/// <param name="isRead">Whether the mapping reads a column: in the others, nothing is shown of what may say who a person is.</param>
public sealed class FileTally(IReadOnlyList<string> header, IReadOnlySet<string> missing, Func<int, bool> isRead)
{
    private const int MostDistinct = 2_000;
    private const int MostDistinctOfAll = 50_000;
    private const int MostCharacters = 80;
    private const int ShownValues = 8;

    private readonly long[] filled = new long[header.Count];
    private readonly bool[] isFull = new bool[header.Count];
    private readonly Dictionary<string, long>[] values = [.. header.Select(_ => new Dictionary<string, long>(StringComparer.Ordinal))];
    private int distinctOfAll;

    public long Rows { get; private set; }

    public IReadOnlyList<ColumnProfile> Columns => [.. header.Select(Column)];

    public void Add(SurveyRow row)
    {
        Rows++;
        for (var i = 0; i < header.Count && i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            if (string.IsNullOrWhiteSpace(cell) || missing.Contains(cell)) continue;
            filled[i]++;
            Count(i, cell);
        }
    }

    private void Count(int column, string cell)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(values[column], cell);
        if (!Unsafe.IsNullRef(ref count)) count++;
        else if (cell.Length > MostCharacters || values[column].Count == MostDistinct || distinctOfAll == MostDistinctOfAll) isFull[column] = true;
        else
        {
            values[column].Add(cell, 1);
            distinctOfAll++;
        }
    }

    // A text that found room was counted from its first row on, so what is shown is exact.
    private ColumnProfile Column(string name, int i) => new(name, filled[i], Rows - filled[i], values[i].Count, isFull[i], IsPersonal(i) ? [] :
        [.. values[i].Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(ShownValues).Select(pair => new ValueCount(pair.Key, pair.Value))]);

    private bool IsPersonal(int column) =>
        !isRead(column) && (PersonalData.IsNamedBy(header[column]) || values[column].Keys.Any(PersonalData.Is));
}
