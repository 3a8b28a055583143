using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Says which role a page takes, and which the reader has.</summary>
public sealed partial class NotAllowed : ComponentBase
{
    /// <summary>Null where it is not known.</summary>
    [Parameter, EditorRequired]
    public required Permission? Needed { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    private bool OwesFactor => HttpContext?.Features.Get<SignedIn>() is { } who && SessionClaims.OwesFactor(who)
        && (Needed is not { } permission || Grants.Of(who.Role).Contains(permission));

    private string WhatItTakes => AccessRefusal.Words.WhatItTakes(Needed);

    private string WhoTheyAre => HttpContext?.User is { Identity: { IsAuthenticated: true, Name: { } name } } user
        && user.FindFirst(System.Security.Claims.ClaimTypes.Role)?.Value is { } role
            ? $"You are signed in as {name}, with the role {role}."
            : "";
}
