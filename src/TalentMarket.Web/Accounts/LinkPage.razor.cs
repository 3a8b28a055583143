using Microsoft.AspNetCore.Components;
using TalentMarket.Data.Accounts;

namespace TalentMarket.Web.Accounts;

/// <summary>Where one-time links lead: the first account, an invitation, a new password.</summary>
public sealed partial class LinkPage(LinkUse links, SignIn signIn, NavigationManager navigation) : ComponentBase
{
    private AccountLink? link;
    private string email = "";
    private IReadOnlyList<string> problems = [];

    [SupplyParameterFromForm]
    public SignInInput? Input { get; set; }

    [SupplyParameterFromQuery]
    public string? Token { get; set; }

    [CascadingParameter]
    public HttpContext HttpContext { get; set; } = null!;

    private LinkPurpose Purpose => HttpContext.Request.Path.Value switch
    {
        LinkAddress.SetUp => LinkPurpose.SetUp,
        LinkAddress.Invitation => LinkPurpose.Invitation,
        _ => LinkPurpose.PasswordReset,
    };

    private string Heading => Purpose switch
    {
        LinkPurpose.SetUp => "Set up the first administrator",
        LinkPurpose.Invitation => "Open your account",
        _ => "Set a new password",
    };

    private string Lead => Purpose switch
    {
        LinkPurpose.SetUp => "Whoever has this account publishes, sets policies and invites everybody else.",
        LinkPurpose.Invitation => $"You are invited as {link!.Role}.",
        _ => "You will be signed out wherever the old password was used.",
    };

    private string Button => Purpose == LinkPurpose.PasswordReset ? "Set the password" : "Open the account";

    private string WhereToGetAnother => Purpose == LinkPurpose.SetUp
        ? "While there is no administrator, each start of TalentMarket prints a new one."
        : "Ask whoever looks after people on this installation for a new one.";

    protected override async Task OnInitializedAsync()
    {
        link = await links.FindAsync(Token ?? "", Purpose, HttpContext.RequestAborted);
        if (link is not null) email = await links.EmailOfAsync(link, HttpContext.RequestAborted);
    }

    private async Task SubmitAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        var outcome = await links.RunAsync(Token ?? "", Purpose, Input?.Email ?? "", Input?.Password ?? "", Callers.Origin(HttpContext), cancellationToken);
        problems = outcome.Problems;
        if (outcome.Account is not { } account) return;
        if (Purpose == LinkPurpose.PasswordReset)
        {
            navigation.NavigateTo($"{AccessRefusal.SignIn}?{SignInPage.JustReset}=1");
            return;
        }

        navigation.NavigateTo(await signIn.BeginAsync(HttpContext, account, SignInMethod.Password, AccountSite.AccountPage, cancellationToken));
    }
}
