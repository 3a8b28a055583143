using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>What the framework's OAuth handler asks on the way: who somebody is, and what becomes of them.</summary>
internal sealed class ExternalEvents(ExternalArrival arrival) : OAuthEvents
{
    // Whoever only sits at the browser is not taken for its owner where the service can be told so.
    public override Task RedirectToAuthorizationEndpoint(RedirectContext<OAuthOptions> context)
    {
        context.Response.Redirect(ExternalErrand.Read(context.Properties)?.Purpose == ExternalPurpose.Confirm ? $"{context.RedirectUri}&prompt=login" : context.RedirectUri);
        return Task.CompletedTask;
    }

    public override async Task CreatingTicket(OAuthCreatingTicketContext context)
    {
        var cancellationToken = context.HttpContext.RequestAborted;
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaTypeNames.Application.Json));
        using var response = await context.Backchannel.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var user = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        var identity = arrival.Service(context.Scheme.Name).IdentityIn(context.Scheme.Name, user.RootElement)
            ?? throw new AuthenticationFailureException("The service does not say who somebody is.");
        context.HttpContext.Features.Set(identity);
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        context.Response.Redirect(await arrival.TakeAsync(
            context.HttpContext, context.HttpContext.Features.Get<ExternalIdentity>()!, ExternalErrand.Read(context.Properties)));
    }

    public override async Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        // A fault on the way loses what was remembered, which the state still holds.
        var remembered = context.Properties ?? ((OAuthOptions)context.Options).StateDataFormat.Unprotect(context.Request.Query["state"]);
        context.Response.Redirect(await arrival.RefuseAsync(context.HttpContext, context.Scheme.Name, ExternalErrand.Read(remembered)));
    }

    public override async Task AccessDenied(AccessDeniedContext context)
    {
        context.HandleResponse();
        context.Response.Redirect(await arrival.RefuseAsync(context.HttpContext, context.Scheme.Name, ExternalErrand.Read(context.Properties)));
    }
}
