using TalentMarket.Data.Market;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Titles;

/// <summary>Every title of an edition, the most rows first, and what is needed to decide on them.</summary>
public sealed record EditionTitles
{
    // Beyond it a page would keep somebody waiting; the rest comes into sight once these are decided.
    private const int MostThoughtAbout = 10_000;

    public required Survey Survey { get; init; }

    public required SurveyEdition Edition { get; init; }

    public required IReadOnlyList<SurveyTitle> Titles { get; init; }

    /// <summary>Decisions on titles that do not occur in this edition.</summary>
    public required IReadOnlyDictionary<string, KnownDecision> Elsewhere { get; init; }

    /// <summary>The words of the file's level column with the level each became; none where the file has no such column.</summary>
    public required IReadOnlyList<LevelWord> LevelWords { get; init; }

    /// <summary>Whether the mapping reads levels from the file, which then alone says them.</summary>
    public required bool FileSaysLevels { get; init; }

    public required ReferenceCatalogue Catalogue { get; init; }

    public required KnownTitles Known { get; init; }

    public bool MayBeDecided => Edition.Status == EditionStatus.Draft;

    /// <summary>Undecided titles that may be taken as suggested without looking at each.</summary>
    public IReadOnlyList<SurveyTitle> Safe() => MayBeDecided
        ? [.. Titles.Where(title => title is { State: TitleState.Undecided, Decision: null }).Take(MostThoughtAbout).Where(title => Known.Suggest(title.Text).Automatic is not null)]
        : [];
}

/// <param name="Word">As the file writes it; null for rows without one.</param>
/// <param name="Level">Null where it became none.</param>
public sealed record LevelWord(string? Word, JobLevel? Level, long Rows);
