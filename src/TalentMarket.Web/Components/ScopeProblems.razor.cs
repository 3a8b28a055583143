using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Components;

/// <summary>What of an address could not be read, all of it.</summary>
public sealed partial class ScopeProblems : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ScopeProblem> Problems { get; set; }
}
