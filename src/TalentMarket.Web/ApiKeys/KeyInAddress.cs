using TalentMarket.Data.ApiKeys;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.ApiKeys;

/// <summary>Refuses a key that comes as part of an address: histories, logs and proxies keep addresses.</summary>
internal static class KeyInAddress
{
    private const string Refusal =
        "An API key does not belong in an address, which histories and logs keep. Nothing was answered, and the key is marked at /account/keys: "
        + "revoke it, make another, and send that as a header: Authorization: Bearer tm_...";

    public static async Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        var address = Uri.UnescapeDataString(context.Request.Path + context.Request.QueryString);
        if (KeyText.Within(address) is not { } key)
        {
            await next(context);
            return;
        }

        await context.RequestServices.GetRequiredService<KeyCheck>().FlagAsync(key, context.RequestAborted);
        await AccessRefusal.TellProgramAsync(context, StatusCodes.Status400BadRequest, Refusal);
    }
}
