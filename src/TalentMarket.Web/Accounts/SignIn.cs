using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Begins and ends the session of the browser that asks.</summary>
public sealed class SignIn(AccountSessions sessions)
{
    /// <summary>A session that the browser had before is ended: nobody else may know the key of the new one.</summary>
    public async Task BeginAsync(HttpContext context, Account account, SignInMethod method, CancellationToken cancellationToken)
    {
        await EndAsync(context, cancellationToken);
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var key = await sessions.BeginAsync(account, method, context.Request.Headers.UserAgent.ToString(), address, cancellationToken);
        SessionCookie.Write(context, key);
    }

    public async Task EndAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (SessionCookie.Read(context.Request) is not { } key) return;
        if (await sessions.FindAsync(key, cancellationToken) is { } who) await sessions.EndAsync(who, who.SessionId, cancellationToken);
        SessionCookie.Delete(context);
    }
}
