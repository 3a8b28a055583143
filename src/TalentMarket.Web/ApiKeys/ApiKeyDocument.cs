using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TalentMarket.Web.ApiKeys;

/// <summary>What the API's document says of keys and of the answers that refuse.</summary>
internal static class ApiKeyDocument
{
    public const string Scheme = "apiKey";

    public static void Describe(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.AddComponent(Scheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "tm_",
            Description = "An API key, made at /account/keys. Where figures are open to everybody none is needed.",
        });
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()))
        {
            // An empty requirement says that the key may be left out.
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }, []];
            operation.Responses ??= [];
            operation.Responses["401"] = new OpenApiResponse { Description = "No key where one is needed, or one that does not work." };
            operation.Responses["403"] = new OpenApiResponse { Description = "The key was not given what this takes." };
            operation.Responses["429"] = new OpenApiResponse { Description = "Too many requests; Retry-After says after how many seconds to go on." };
        }

        return Task.CompletedTask;
    });
}
