using Microsoft.AspNetCore.Components;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.ApiKeys;

/// <summary>One's own API keys: made, shown once, listed and ended; rendered on the server, without a circuit.</summary>
public sealed partial class KeysPage(KeyStore store, Callers callers, TimeProvider clock) : ComponentBase
{
    private const int UsualDays = 90;

    private KeyOutcome.Created? created;
    private IReadOnlyList<string> problems = [];

    [SupplyParameterFromForm(FormName = "create")]
    public KeyInput? Input { get; set; }

    [SupplyParameterFromForm(FormName = "revoke")]
    public Guid? RevokedId { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private IReadOnlyList<ApiKey> Keys { get; set; } = [];

    private Caller Caller => callers.Of(HttpContext);

    private DateTimeOffset Now => clock.GetUtcNow();

    private IReadOnlyList<Permission> Offered => KeyRequest.Offered(Caller);

    // What makes a new way into the account asks who it is that makes it.
    private bool IsFresh => Confirmation.IsFresh(HttpContext.User, clock);

    protected override async Task OnInitializedAsync() => Keys = await store.ListAsync(Caller, HttpContext.RequestAborted);

    private async Task CreateAsync()
    {
        if (!IsFresh) return;
        var scopes = (Input?.Scopes ?? []).Select(text => Enum.TryParse<Permission>(text, out var scope) && Enum.IsDefined(scope) ? scope : (Permission?)null)
            .OfType<Permission>().ToHashSet();
        var outcome = await store.CreateAsync(Caller, new KeyRequest(Input?.Name?.Trim() ?? "", scopes, Input?.Days ?? 0), HttpContext.RequestAborted);
        created = outcome as KeyOutcome.Created;
        problems = outcome is KeyOutcome.Refused refused ? refused.Sentences : [];
        Keys = await store.ListAsync(Caller, HttpContext.RequestAborted);
    }

    private async Task RevokeAsync()
    {
        if (RevokedId is { } id) await store.RevokeAsync(Caller, id, HttpContext.RequestAborted);
        Keys = await store.ListAsync(Caller, HttpContext.RequestAborted);
    }

    // A key that was made a moment ago leaves an empty form behind.
    private bool IsChosen(Permission scope) => Input is null || created is not null
        ? scope == Permission.BrowseFigures
        : Input.Scopes?.Contains(scope.ToString()) == true;
}

/// <summary>What the form sends.</summary>
public sealed class KeyInput
{
    public string? Name { get; set; }

    public int? Days { get; set; }

    public string[]? Scopes { get; set; }
}
