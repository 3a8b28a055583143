using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Invites people and looks after their accounts; links are shown once, to be passed on.</summary>
public sealed partial class PeoplePage(
    People people, AccountMail mail, IOptions<AccountOptions> options, Callers callers, TimeProvider clock, NavigationManager navigation) : ComponentBase
{
    internal const string Address = "/admin/people";

    private IReadOnlyList<PersonRow> accounts = [];
    private IReadOnlyList<OpenInvitation> invitations = [];
    private string? problem;
    private string? shownFor;
    private string? shownLink;

    [SupplyParameterFromForm]
    public InviteInput? Invite { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private Caller Caller => callers.Of(HttpContext);

    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        accounts = await people.ListAsync(Caller, HttpContext.RequestAborted);
        invitations = await people.InvitationsAsync(Caller, HttpContext.RequestAborted);
    }

    private async Task InviteAsync()
    {
        if (!IsConfirmed() || Invite is not { Email: { } email }) return;
        (var token, problem) = await people.InviteAsync(Caller, email.Trim(), Invite.Role, HttpContext.RequestAborted);
        if (token is null) return;
        var address = LinkAddress.Of(options.Value, HttpContext.Request, LinkPurpose.Invitation, token);
        if (mail.IsConfigured) mail.SendInvitation(email.Trim(), address);
        (shownFor, shownLink) = mail.IsConfigured
            ? ($"An invitation is on its way to {email}.", null)
            : ($"Send this link to {email}. It works once, within seven days, and is shown only now.", address);
        await ReadAsync();
    }

    private async Task WithdrawAsync(OpenInvitation invitation)
    {
        if (!IsConfirmed()) return;
        await people.WithdrawAsync(Caller, invitation.Id, HttpContext.RequestAborted);
        navigation.NavigateTo(Address);
    }

    private async Task ChangeAsync(PersonRow person, PersonAction action)
    {
        if (!IsConfirmed()) return;
        var cancellationToken = HttpContext.RequestAborted;
        if (action.Verb == PersonAction.ResetLink)
        {
            (var token, problem) = await people.ResetLinkAsync(Caller, person.Id, cancellationToken);
            if (token is not null)
                (shownFor, shownLink) = ($"Send this link to {person.Email}. It sets a new password once, within an hour, and is shown only now.",
                    LinkAddress.Of(options.Value, HttpContext.Request, LinkPurpose.PasswordReset, token));
            return;
        }

        problem = await action.DoAsync(people, Caller, person.Id, cancellationToken);
        if (problem is null) navigation.NavigateTo(Address);
    }

    private bool IsConfirmed()
    {
        var isFresh = Confirmation.IsFresh(HttpContext.User, clock);
        if (!isFresh) navigation.NavigateTo(Confirmation.AddressFor(Address));
        return isFresh;
    }
}

public sealed class InviteInput
{
    public string? Email { get; set; }

    public Role Role { get; set; }
}
