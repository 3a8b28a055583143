using Microsoft.AspNetCore.Diagnostics;

namespace TalentMarket.Web.Layout;

/// <summary>Tells why something is not answered: programs in problem details, people in a sentence.</summary>
internal static class Refusal
{
    public static async Task TellAsync(HttpContext context, int status, string sentence, CancellationToken cancellationToken)
    {
        context.Response.StatusCode = status;
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        if (Site.IsForPrograms(context))
        {
            await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
            {
                HttpContext = context,
                ProblemDetails = { Status = status, Detail = sentence },
            });
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(sentence, cancellationToken);
    }
}
