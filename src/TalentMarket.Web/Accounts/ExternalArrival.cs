using System.Text.Json;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>What becomes of somebody who comes back from another service.</summary>
public sealed class ExternalArrival(
    ExternalSignIn external, LinkUse links, SignIn signIn, AccountSessions sessions, GuardedCookie cookies, IOptions<AccountOptions> accounts)
{
    private const string Waiting = "identity";

    public ExternalService Service(string name) => accounts.Value.External[name];

    /// <returns>Where to go next.</returns>
    internal Task<string> TakeAsync(HttpContext context, ExternalIdentity identity, ExternalErrand? errand) => errand switch
    {
        { Purpose: ExternalPurpose.SignIn } => SignInAsync(context, identity, errand),
        { Purpose: ExternalPurpose.Invitation } => OpenAsync(context, identity, errand),
        { Purpose: ExternalPurpose.Confirm } when Who(context, errand) is { } who => ConfirmAsync(context, who, identity, errand),
        { Purpose: ExternalPurpose.Link } when Who(context, errand) is { } who => Task.FromResult(AskToLink(context, who, identity)),
        _ => RefuseAsync(context, identity.Service, errand),
    };

    /// <summary>The service refused, could not be reached, or what came back was not asked for.</summary>
    internal async Task<string> RefuseAsync(HttpContext context, string service, ExternalErrand? errand)
    {
        var why = errand is null ? "nobody was sent there" : "not let in";
        await external.FailedAsync(service, why, Callers.Origin(context), context.RequestAborted);
        return Back(service, errand);
    }

    /// <summary>Who waits for their word that they are to be linked; null when nobody of this session does.</summary>
    public ExternalIdentity? ToLink(HttpContext context, SignedIn who)
    {
        if (cookies.Read(context, Waiting) is not { } text) return null;
        var waiting = JsonSerializer.Deserialize<WaitingIdentity>(text);
        return waiting?.SessionId == who.SessionId && accounts.Value.External.ContainsKey(waiting.Identity.Service) ? waiting.Identity : null;
    }

    public static void ForgetToLink(HttpContext context) => GuardedCookie.Delete(context, Waiting);

    private async Task<string> SignInAsync(HttpContext context, ExternalIdentity identity, ExternalErrand errand) =>
        await external.FindAsync(identity, Callers.Origin(context), context.RequestAborted) is { } account
            ? await signIn.BeginAsync(context, account, SignInMethod.External, errand.ReturnUrl, context.RequestAborted)
            : Back(identity.Service, errand);

    private async Task<string> OpenAsync(HttpContext context, ExternalIdentity identity, ExternalErrand errand)
    {
        var outcome = await links.OpenAsync(errand.Token, identity, Callers.Origin(context), context.RequestAborted);
        if (outcome.Account is { } account)
            return await signIn.BeginAsync(context, account, SignInMethod.External, AccountSite.AccountPage, context.RequestAborted);
        return await RefuseAsync(context, identity.Service, errand);
    }

    // Another person's identity confirms nothing, even where it has an account.
    private async Task<string> ConfirmAsync(HttpContext context, SignedIn who, ExternalIdentity identity, ExternalErrand errand)
    {
        if (await external.FindAsync(identity, Callers.Origin(context), context.RequestAborted) is not { } account) return Back(identity.Service, errand);
        if (account.Id != who.AccountId) return await RefuseAsync(context, identity.Service, errand);
        await sessions.ConfirmAsync(who, who.Method, Callers.Origin(context), context.RequestAborted);
        return errand.ReturnUrl;
    }

    private string AskToLink(HttpContext context, SignedIn who, ExternalIdentity identity)
    {
        cookies.Write(context, Waiting, JsonSerializer.Serialize(new WaitingIdentity(who.SessionId, identity)));
        return ExternalSite.LinkPage;
    }

    private static SignedIn? Who(HttpContext context, ExternalErrand errand) =>
        context.Features.Get<SignedIn>() is { } who && who.SessionId == errand.SessionId ? who : null;

    private static string Back(string service, ExternalErrand? errand) => errand?.Purpose switch
    {
        ExternalPurpose.Link => $"{AccountSite.AccountPage}?{ExternalSite.Refused}={service}",
        ExternalPurpose.Confirm => $"{Confirmation.AddressFor(errand.ReturnUrl)}&{ExternalSite.Refused}={service}",
        ExternalPurpose.Invitation => $"{LinkAddress.Invitation}?token={Uri.EscapeDataString(errand.Token)}&{ExternalSite.Refused}={service}",
        _ => $"{AccessRefusal.SignIn}?returnUrl={Uri.EscapeDataString(errand?.ReturnUrl ?? "/")}&{ExternalSite.Refused}={service}",
    };

    private sealed record WaitingIdentity(Guid SessionId, ExternalIdentity Identity);
}
