using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Ageing;
using TalentMarket.Domain.Composites;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Composites;

/// <summary>How the price is made, as a plain form that sends itself where scripts run.</summary>
public sealed partial class RecipeForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompositeBoard Board { get; set; }

    private RecipeChoices Choices => new(Board.Catalogue, Board.Price?.Recipe);

    private int PlanYear => Board.Today.Year + 1;

    private IEnumerable<(string Label, string Address)> StructureDates => Enum.GetValues<StructurePosition>().Select(position =>
    {
        var day = StructureDate.Of(position, new DateOnly(PlanYear, 1, 1));
        return ($"{CompositeWords.Label(position)}, {BandWords.Day(day)}", CompositeAddress.Of(Board.Path, Board.Price!.Recipe with { AgeToDate = day }));
    });

    private string OwnRateAddress(PanelRate.Found rate) => CompositeAddress.Of(Board.Path, Board.Price!.Recipe with
    {
        AgeingRatePerYear = rate.RatePerYear, AgeToDate = Board.Price.Recipe.AgeToDate ?? Board.Today,
    });

    private string Order => string.Join(' ', RecipeText.Names.Concat((Board.Price?.Sources ?? []).OrderBy(source => source.Source.Key, StringComparer.Ordinal)
        .SelectMany(source => new[] { RecipeText.QualityPrefix + source.Source.Key, RecipeText.WeightPrefix + source.Source.Key })));
}
