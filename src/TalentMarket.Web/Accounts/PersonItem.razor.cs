using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>One account, and what can be done with it.</summary>
public sealed partial class PersonItem : ComponentBase
{
    [Parameter, EditorRequired]
    public required PersonRow Person { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<PersonAction> OnAction { get; set; }

    [SupplyParameterFromForm]
    public ChangeInput? Change { get; set; }

    private string State => string.Join(", ", Parts());

    private IEnumerable<string> Parts()
    {
        yield return Person.Role.ToString();
        if (Person.IsDisabled) yield return "disabled";
        if (Person.IsLocked) yield return "locked after wrong tries";
        if (Person.Passkeys > 0) yield return Person.Passkeys == 1 ? "1 passkey" : $"{Person.Passkeys} passkeys";
        if (Person.HasAuthenticator) yield return "authenticator";
        yield return Person.LastSeenAt is { } seen ? $"last seen {MomentText.Minute(seen)}" : $"account since {MomentText.Day(Person.CreatedAt)}";
    }

    private Task SubmitAsync() => OnAction.InvokeAsync(new PersonAction(Change?.Verb ?? "", Change?.Role ?? Person.Role));
}

public sealed class ChangeInput
{
    public string? Verb { get; set; }

    public Role? Role { get; set; }
}
