using Microsoft.AspNetCore.Mvc;
using TalentMarket.Data.Composites;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Composites;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Composites;

/// <summary>What the buttons of the composite pages do. Each takes a form with the site's own token.</summary>
public static class CompositeEndpoints
{
    private const int LongestRecipe = 8_000;
    private const int LongestReason = 200;

    public static IEndpointRouteBuilder MapComposites(this IEndpointRouteBuilder endpoints)
    {
        var changes = endpoints.MapGroup(CompositeAddress.Page).ExcludeFromDescription().Requires(Permission.KeepWork).TakesSiteForms();
        changes.MapPost("/save", CreateAsync);
        changes.MapPost("/{id:long}/save", SaveAsync);
        changes.MapPost("/{id:long}/restore", RestoreAsync);
        changes.MapPost("/{id:long}/rename", RenameAsync);
        changes.MapPost("/{id:long}/delete", DeleteAsync);
        changes.MapPost("/{id:long}/undelete", UndeleteAsync);
        return endpoints;
    }

    private static async Task<IResult> CreateAsync([FromForm] string? name, [FromForm] string? recipe, HttpContext context, Callers callers, CompositeStore store, CancellationToken cancellationToken) =>
        Name(name) is { } given && Recipe(recipe) is { } read
            ? Results.LocalRedirect(CompositeAddress.Of(await store.CreateAsync(callers.Of(context), given, read, cancellationToken)))
            : Results.BadRequest($"Give the composite a name of 1 to {MarketComposite.LongestName} characters.");

    private static async Task<IResult> SaveAsync(long id, [FromForm] string? recipe, [FromForm] string? reason, HttpContext context, Callers callers, CompositeStore store, CancellationToken cancellationToken)
    {
        if (Recipe(recipe) is not { } read) return Results.BadRequest("The recipe cannot be read.");
        var why = string.IsNullOrWhiteSpace(reason) ? "Changed." : reason.Trim();
        return await store.SaveAsync(callers.Of(context), id, read, why.Length <= LongestReason ? why : why[..LongestReason], cancellationToken) is null
            ? Results.NotFound()
            : Results.LocalRedirect(CompositeAddress.Of(id));
    }

    private static async Task<IResult> RestoreAsync(long id, [FromForm] int? version, HttpContext context, Callers callers, CompositeStore store, CancellationToken cancellationToken) =>
        await store.RestoreAsync(callers.Of(context), id, version ?? 0, cancellationToken) is null ? Results.NotFound() : Results.LocalRedirect(CompositeAddress.Of(id));

    private static async Task<IResult> RenameAsync(long id, [FromForm] string? name, HttpContext context, Callers callers, CompositeStore store, CancellationToken cancellationToken)
    {
        if (Name(name) is not { } given) return Results.BadRequest($"A name has 1 to {MarketComposite.LongestName} characters.");
        return await store.RenameAsync(callers.Of(context), id, given, cancellationToken) ? Results.LocalRedirect(CompositeAddress.Of(id)) : Results.NotFound();
    }

    private static async Task<IResult> DeleteAsync(long id, [FromForm] string? confirm, HttpContext context, Callers callers, CompositeStore store, CancellationToken cancellationToken) =>
        confirm == "yes" && await store.DeleteAsync(callers.Of(context), id, cancellationToken)
            ? Results.LocalRedirect($"{CompositeAddress.Page}?{CompositeAddress.Deleted}={id}")
            : Results.NotFound();

    private static async Task<IResult> UndeleteAsync(long id, [FromForm] string? confirm, HttpContext context, Callers callers, CompositeStore store, CancellationToken cancellationToken) =>
        confirm == "yes" && await store.UndeleteAsync(callers.Of(context), id, cancellationToken) ? Results.LocalRedirect(CompositeAddress.Of(id)) : Results.NotFound();

    private static string? Name(string? text) => text?.Trim() is { Length: > 0 and <= MarketComposite.LongestName } name ? name : null;

    private static CompositeRecipe? Recipe(string? text) => text is { Length: <= LongestRecipe } ? RecipeText.Read(text).Recipe : null;
}
