using Microsoft.AspNetCore.Authorization;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

internal sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;

/// <summary>Lets a request through whose caller holds the permission.</summary>
internal sealed class PermissionHandler(Callers callers) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var caller = context.Resource is HttpContext request ? callers.Of(request) : callers.Of(context.User);
        if (caller.May(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
