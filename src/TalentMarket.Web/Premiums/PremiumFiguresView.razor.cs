using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Premiums;
using TalentMarket.Domain.Surveys;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Premiums;

/// <summary>The figures of one class of sources: ladder, trend, parts of the gap, cautions and claims.</summary>
public sealed partial class PremiumFiguresView : ComponentBase
{
    [Parameter, EditorRequired]
    public required PremiumBoard Board { get; set; }

    private PremiumEstimates Estimates => Board.Estimates!;

    private PremiumScope Scope => Board.Answer.Scope;

    private string MatchedOn
    {
        get
        {
            if (Estimates.Class == SourceClass.Cut) return "Both medians are of one source, year, level and country, as it published them.";
            var alike = Estimates.MatchedOn.Count == 0 ? "The source says nothing people could be alike in." : $"People alike are of the same {Listed(Estimates.MatchedOn)}.";
            return Estimates.NotStated.Count == 0 ? alike : $"{alike} The source does not say {Listed(Estimates.NotStated)}.";
        }
    }

    private IReadOnlyList<Computation> Computations => [PremiumComputation.Of(Board)];

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : string.Join(", ", words.SkipLast(1)) + " and " + words[^1];
}
