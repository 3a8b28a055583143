using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TalentMarket.Data.Deliveries;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Deliveries;

/// <summary>Takes a form with a file as it streams in: never a form in memory, never a circuit.</summary>
internal sealed class DeliveryUpload(DeliveryIntake intake, IAntiforgery antiforgery, Callers callers) : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";
    private const string TokenHeader = "RequestVerificationToken";
    private const int MostTokenCharacters = 4_096;
    private const int MostBoundaryCharacters = 70;

    // The disk has one arm; who comes third waits for a place.
    private readonly ConcurrencyLimiter places = new(new ConcurrencyLimiterOptions { PermitLimit = 2, QueueLimit = 50, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async Task ReceiveAsync(HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        using var place = await places.AcquireAsync(1, cancellationToken);
        if (!place.IsAcquired)
        {
            await Refusal.TellAsync(context, StatusCodes.Status503ServiceUnavailable, "Too many files arrive at this moment. Try again in a minute.", cancellationToken);
            return;
        }

        try
        {
            await ReadAsync(context, cancellationToken);
        }
        catch (IOException broken) when (!context.Response.HasStarted && !cancellationToken.IsCancellationRequested)
        {
            var status = (broken as BadHttpRequestException ?? broken.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            await Refusal.TellAsync(context, status, status == StatusCodes.Status413PayloadTooLarge ? "That is larger than is taken." : broken.Message, cancellationToken);
        }
    }

    public void Dispose() => places.Dispose();

    private async Task ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (Boundary(context.Request) is not { } boundary)
        {
            await Refusal.TellAsync(context, StatusCodes.Status400BadRequest, "Expected a form with a file.", cancellationToken);
            return;
        }

        var reader = new MultipartReader(boundary, context.Request.Body);
        var section = await reader.ReadNextSectionAsync(cancellationToken);
        if (section is not null && NameOf(section) == TokenField)
        {
            if (!context.Request.Headers.ContainsKey(TokenHeader)) context.Request.Headers[TokenHeader] = await TextOfAsync(section, cancellationToken);
            section = await reader.ReadNextSectionAsync(cancellationToken);
        }

        // Without the header the check would read the whole form.
        if (!context.Request.Headers.ContainsKey(TokenHeader) || !await antiforgery.IsRequestValidAsync(context))
            await Refusal.TellAsync(context, StatusCodes.Status400BadRequest, SiteForm.NotOurs, cancellationToken);
        else if (section is null || FileNameOf(section) is not { } name)
            await Refusal.TellAsync(context, StatusCodes.Status400BadRequest, "No file was chosen.", cancellationToken);
        else
            await AnswerAsync(context, await intake.ReceiveAsync(callers.Of(context), name, section.Body, cancellationToken), cancellationToken);
    }

    private static async Task AnswerAsync(HttpContext context, IntakeOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is IntakeOutcome.Taken taken) context.Response.Redirect(DeliveryAddress.Of(taken.Id));
        else if (outcome is IntakeOutcome.TooLarge large) await Refusal.TellAsync(context, StatusCodes.Status413PayloadTooLarge, large.Sentence, cancellationToken);
        else if (outcome is IntakeOutcome.NotTaken not) await Refusal.TellAsync(context, StatusCodes.Status429TooManyRequests, not.Sentence, cancellationToken);
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= MostBoundaryCharacters } boundary ? boundary.Value : null;

    private static string? NameOf(MultipartSection section) =>
        section.GetContentDispositionHeader() is { } disposition ? HeaderUtilities.RemoveQuotes(disposition.Name).Value : null;

    private static string? FileNameOf(MultipartSection section) =>
        section.GetContentDispositionHeader() is { } disposition && disposition.IsFileDisposition()
            ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value
            : null;

    private static async Task<string> TextOfAsync(MultipartSection section, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(section.Body, leaveOpen: true);
        var text = new char[MostTokenCharacters];
        return new string(text, 0, await reader.ReadBlockAsync(text, cancellationToken));
    }
}
