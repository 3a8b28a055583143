using System.Net.Mime;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Web.Titles;

namespace TalentMarket.Web.Deliveries;

/// <summary>How survey files come in, and how far they are.</summary>
internal static class DeliverySite
{
    // What a form puts around a file.
    private const long AroundTheFileBytes = 64 * 1024;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static IServiceCollection AddDeliverySite(this IServiceCollection services)
    {
        services.AddSingleton<DeliveryUpload>();
        services.AddSingleton<EffectReader>();
        services.AddSingleton<OpenDataFetch>();
        services.AddSingleton<WorkRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<WorkRunner>());
        return services;
    }

    public static IEndpointRouteBuilder MapDeliveries(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<DeliveryOptions>>().Value;
        endpoints.MapPost(DeliveryAddress.Upload, (HttpContext context, DeliveryUpload upload) => upload.ReceiveAsync(context))
            .ExcludeFromDescription().Requires(Permission.UploadSurveys).ChecksSiteFormItself().DisableRequestTimeout()
            .WithMetadata(new RequestSizeLimitAttribute(options.LargestCsvMegabytes * 1024L * 1024 + AroundTheFileBytes));
        endpoints.MapGet(DeliveryAddress.ProgressRoute, ProgressAsync).ExcludeFromDescription().Requires(Permission.UploadSurveys);
        endpoints.MapGet(DeliveryAddress.MappingRoute, MappingAsync).ExcludeFromDescription().Requires(Permission.UploadSurveys);
        endpoints.MapGet(DeliveryAddress.TitleTableRoute, TitleFile.AnswerAsync).ExcludeFromDescription().Requires(Permission.UploadSurveys);
        endpoints.MapGet(DeliveryAddress.SetAsideRoute, SetAsideFile.AnswerAsync).ExcludeFromDescription().Requires(Permission.UploadSurveys);
        return endpoints;
    }

    // As the command line takes it: import FILE --survey NAME --mapping THIS.
    private static async Task<IResult> MappingAsync(
        string id, HttpContext context, Callers callers, DeliveryReader reader, CancellationToken cancellationToken) =>
        await reader.FindAsync(callers.Of(context), DeliveryAddress.Read(id), cancellationToken) is { Delivery: { Mapping: { } mapping, SurveyCode: { } survey } }
            ? Results.File(JsonSerializer.SerializeToUtf8Bytes(JsonElement.Parse(mapping), Indented), MediaTypeNames.Application.Json, $"{survey}-mapping.json")
            : Results.NotFound();

    private static async Task<IResult> ProgressAsync(
        string id, HttpContext context, Callers callers, DeliveryReader reader, CancellationToken cancellationToken) =>
        await reader.FindAsync(callers.Of(context), DeliveryAddress.Read(id), cancellationToken) is { } read
            ? Results.Json(DeliveryProgress.Of(read))
            : Results.NotFound();
}
