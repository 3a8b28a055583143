using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

public sealed partial class RoleSelect : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required Role Chosen { get; set; }
}
