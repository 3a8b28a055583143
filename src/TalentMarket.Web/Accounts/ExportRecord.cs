using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Notes every file of figures that somebody takes away; the query stays out of it, because it may hold pay that they typed.</summary>
internal static class ExportRecord
{
    public static async Task NoteAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint().Needs() == Permission.ExportFigures) await NoteAsync(context);
        await next(context);
    }

    public static Task NoteAsync(HttpContext context) => context.RequestServices.GetRequiredService<DoorTrail>().ExportedAsync(
        context.RequestServices.GetRequiredService<Callers>().Of(context), context.Request.Path, context.RequestAborted);
}
