using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Premiums;

namespace TalentMarket.Web.Premiums;

/// <summary>What was published about a premium, with its sources.</summary>
public sealed partial class PremiumClaimList : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<PremiumClaim> Claims { get; set; }
}
