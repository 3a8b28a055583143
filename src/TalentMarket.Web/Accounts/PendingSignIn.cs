using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Somebody whose password was right and who still owes a second factor.</summary>
public sealed class PendingSignIn(GuardedCookie cookies)
{
    private const string Name = "second";

    public void Begin(HttpContext context, Account account) => cookies.Write(context, Name, account.Id.ToString());

    public Guid? Who(HttpContext context) => Guid.TryParse(cookies.Read(context, Name), out var id) ? id : null;

    public static void End(HttpContext context) => GuardedCookie.Delete(context, Name);
}
