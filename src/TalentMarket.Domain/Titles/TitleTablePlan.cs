namespace TalentMarket.Domain.Titles;

/// <summary>What a table of decisions would change, before it changes anything.</summary>
/// <param name="Changes">Rows that say something else than what is decided now, the most rows of the edition first.</param>
/// <param name="Same">Rows that say what is decided already.</param>
public sealed record TitleTablePlan(IReadOnlyList<TitleTableChange> Changes, int Same)
{
    /// <summary>Titles of the edition that would be decided otherwise.</summary>
    public int TitlesHere => Changes.Count(change => change.Here is not null);

    /// <summary>Their rows.</summary>
    public long RowsHere => Changes.Sum(change => change.Here?.Rows ?? 0);

    /// <summary>Titles that the edition does not have: remembered for the next.</summary>
    public int TitlesElsewhere => Changes.Count - TitlesHere;

    public static TitleTablePlan Of(
        IReadOnlyList<TitleTableRow> rows, IReadOnlyList<SurveyTitle> titles, IReadOnlyDictionary<string, KnownDecision> elsewhere)
    {
        var here = titles.ToDictionary(title => title.Key, StringComparer.Ordinal);
        var all = rows.Select(row => new TitleTableChange(row, here.GetValueOrDefault(row.Key), here.GetValueOrDefault(row.Key)?.Decision ?? elsewhere.GetValueOrDefault(row.Key))).ToList();
        var changes = all.Where(change => change.Changes).OrderByDescending(change => change.Here?.Rows ?? 0).ThenBy(change => change.Row.Number).ToList();
        return new TitleTablePlan(changes, all.Count - changes.Count);
    }
}

/// <param name="Here">The title in the edition; null where it has none.</param>
/// <param name="Now">What is decided now; null where nothing is.</param>
public sealed record TitleTableChange(TitleTableRow Row, SurveyTitle? Here, KnownDecision? Now)
{
    public bool Changes => Now is null || Now.Decision.JobCode != Row.Answer.JobCode || Now.Decision.Level != Row.Answer.Level;

    public TitleChoice Choice => new(Row.Key, Now?.Version, Row.Answer);
}
