using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Web.Composites;

/// <summary>How the price is made, as a plain form that sends itself where scripts run.</summary>
public sealed partial class RecipeForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required CompositeBoard Board { get; set; }

    private RecipeChoices Choices => new(Board.Catalogue, Board.Price?.Recipe);

    private string Order => string.Join(' ', RecipeText.Names.Concat((Board.Price?.Sources ?? []).OrderBy(source => source.Source.Key, StringComparer.Ordinal)
        .SelectMany(source => new[] { RecipeText.QualityPrefix + source.Source.Key, RecipeText.WeightPrefix + source.Source.Key })));
}
