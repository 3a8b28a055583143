using TalentMarket.Data.Titles;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Web.Titles;

/// <summary>What the page of titles shows.</summary>
public sealed record TitleBoard
{
    private const int MostSuggested = 5;

    // Below it a likeness is one of letters alone.
    private const double WorthShowing = 0.15;

    public required EditionTitles Edition { get; init; }

    public required TitleQuery Query { get; init; }

    public required IReadOnlyList<TitleRowBoard> Rows { get; init; }

    public required int Found { get; init; }

    public required long RowsFound { get; init; }

    public required IReadOnlyDictionary<TitleState, (int Titles, long Rows)> States { get; init; }

    /// <summary>Undecided titles whose suggestion is safe.</summary>
    public required (int Titles, long Rows) Safe { get; init; }

    /// <summary>The title on which somebody has just decided; null where none is.</summary>
    public required TitleRowBoard? Done { get; init; }

    public int Pages => Math.Max(1, (Found + TitleQuery.PageSize - 1) / TitleQuery.PageSize);

    public long AllRows => Edition.Titles.Sum(title => title.Rows);

    public static TitleBoard From(EditionTitles edition, TitleQuery query, string? done)
    {
        var found = query.In(edition.Titles);
        var pages = Math.Max(1, (found.Count + TitleQuery.PageSize - 1) / TitleQuery.PageSize);
        query = query with { Page = Math.Min(query.Page, pages) };
        var all = edition.Titles.Sum(title => title.Rows);
        var safe = edition.Safe();
        TitleRowBoard Row(SurveyTitle title, string name) => RowOf(edition, title, name, all);
        return new TitleBoard
        {
            Edition = edition,
            Query = query,
            Rows = [.. found.Skip((query.Page - 1) * TitleQuery.PageSize).Take(TitleQuery.PageSize).Select((title, i) => Row(title, $"{i}"))],
            Found = found.Count,
            RowsFound = found.Sum(title => title.Rows),
            States = edition.Titles.GroupBy(title => title.State).ToDictionary(state => state.Key, state => (state.Count(), state.Sum(title => title.Rows))),
            Safe = (safe.Count, safe.Sum(title => title.Rows)),
            Done = edition.Titles.FirstOrDefault(title => title.Key == done) is { } last ? Row(last, TitleForm.Last) : null,
        };
    }

    public (int Titles, long Rows) In(TitleState state) => States.GetValueOrDefault(state);

    private static TitleRowBoard RowOf(EditionTitles edition, SurveyTitle title, string name, long all)
    {
        var suggestions = edition.Known.Suggest(title.Text);
        var automatic = suggestions.Automatic?.JobCode;
        var ranked = suggestions.Ranked.Where(suggestion => suggestion.Score >= WorthShowing).Take(MostSuggested).ToList();
        if (automatic is not null) ranked = [new JobSuggestion(automatic, ranked.Find(suggestion => suggestion.JobCode == automatic)?.Score ?? 1), .. ranked.Where(suggestion => suggestion.JobCode != automatic).Take(MostSuggested - 1)];
        return new TitleRowBoard(name, title, ranked, automatic, edition.FileSaysLevels ? null : LevelGuess.Of(title.Text), (double)title.Rows / all);
    }
}

/// <param name="Name">By which its fields in the form are told from those of other rows.</param>
/// <param name="Safe">The suggestion that may be taken without looking at the title; null where none may.</param>
/// <param name="Level">Null where no word of rank says one, or the file says levels itself.</param>
/// <param name="Share">Of all rows of the edition.</param>
public sealed record TitleRowBoard(string Name, SurveyTitle Title, IReadOnlyList<JobSuggestion> Suggestions, string? Safe, LevelGuess? Level, double Share);
