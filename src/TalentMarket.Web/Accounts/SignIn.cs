using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Begins and ends the session of the browser that asks.</summary>
public sealed class SignIn(AccountSessions sessions, PendingSignIn pending)
{
    public const string SecondStep = "/account/second-step";

    /// <summary>Signs in whoever proved the first factor, or asks for the second.</summary>
    /// <returns>Where to go next.</returns>
    public async Task<string> BeginAsync(HttpContext context, Account account, SignInMethod method, string? returnUrl, CancellationToken cancellationToken)
    {
        if (account.TwoFactorEnabled && method is (SignInMethod.Password or SignInMethod.External))
        {
            pending.Begin(context, account);
            return $"{SecondStep}?returnUrl={Uri.EscapeDataString(LocalAddress.OrHome(returnUrl))}";
        }

        await OpenAsync(context, account.Id, method, cancellationToken);
        return LocalAddress.OrHome(returnUrl);
    }

    /// <summary>Whose password was right a moment ago; null when that is nobody's, or too long ago.</summary>
    public Guid? Pending(HttpContext context) => pending.Who(context);

    public Task FinishAsync(HttpContext context, Guid accountId, CancellationToken cancellationToken)
    {
        PendingSignIn.End(context);
        return OpenAsync(context, accountId, SignInMethod.SecondFactor, cancellationToken);
    }

    public async Task EndAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (SessionCookie.Read(context.Request) is not { } key) return;
        if (await sessions.FindAsync(key, cancellationToken) is { } who) await sessions.EndAsync(who, who.SessionId, Callers.Origin(context), cancellationToken);
        SessionCookie.Delete(context);
    }

    // A session that the browser had before is ended: nobody else may know the key of the new one.
    private async Task OpenAsync(HttpContext context, Guid accountId, SignInMethod method, CancellationToken cancellationToken)
    {
        await EndAsync(context, cancellationToken);
        var key = await sessions.BeginAsync(accountId, method, context.Request.Headers.UserAgent.ToString(), Callers.Origin(context), cancellationToken);
        SessionCookie.Write(context, key);
    }
}
