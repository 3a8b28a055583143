using TalentMarket.Data.Composites;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Composites;

/// <summary>What the page shows of a recipe and of what is saved.</summary>
public sealed record CompositeBoard
{
    public required ReferenceCatalogue Catalogue { get; init; }

    /// <summary>Null: a draft.</summary>
    public required SavedComposite? Saved { get; init; }

    /// <summary>The saved version that is looked at, or that was changed.</summary>
    public required CompositeVersion? Version { get; init; }

    /// <summary>Null: no job was chosen yet.</summary>
    public required CompositePrice? Price { get; init; }

    /// <summary>The recipe as text, for the form that saves it.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<ScopeProblem> Problems { get; init; }

    public required bool IsTidy { get; init; }

    /// <summary>What is shown is not what was saved last.</summary>
    public required bool IsChanged { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>How fast the rows of the class of the price moved; null where it rests on no rows.</summary>
    public PanelRate? PanelRate { get; init; }

    public bool IsOldVersion => Saved is not null && Version is not null && Version.Number != Saved.Latest.Number && Version.Recipe == Text;

    public string Path => Saved is null ? CompositeAddress.Draft : CompositeAddress.Of(Saved.Composite.Id);

    public string Address => Text.Length == 0 ? Path : $"{Path}?{Text}";
}
