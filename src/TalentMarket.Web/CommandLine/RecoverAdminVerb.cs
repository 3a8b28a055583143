using System.Globalization;
using Microsoft.Extensions.Configuration;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.CommandLine;

internal static class RecoverAdminVerb
{
    // Where the product is reached unless something else is configured.
    private static readonly Uri Here = new("http://localhost:5080");

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (arguments, problem) = VerbArguments.Read(args, 1, [Verbs.DataFolder], []);
        if (arguments is null) return await terminal.MisusedAsync(problem!);
        if (arguments.Words is not [var email]) return await terminal.MisusedAsync("recover-admin needs the e-mail address of an account.");

        await using var store = await VerbStore.OpenAsync(terminal, arguments, cancellationToken);
        var recovery = store.Get<AdminRecovery>();
        var caller = Caller.Console(Environment.UserName);
        if (await recovery.RunAsync(caller, email, cancellationToken) is not { } token)
        {
            var admins = await recovery.AdminsAsync(caller, cancellationToken);
            return await terminal.FailedAsync(admins.Count == 0
                ? $"There is no account for {email}, and no administrator at all: the next start of the product prints a link that opens the first account."
                : $"There is no account for {email}. Administrators are: {string.Join(", ", admins)}.");
        }

        var site = terminal.Configuration.GetSection(AccountOptions.SectionName).Get<AccountOptions>()?.PublicAddress ?? Here;
        await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{email} is an administrator, enabled, unlocked and without authenticator. This link sets a new password; it works once, within an hour, while the product runs:"));
        await terminal.Output.WriteLineAsync(LinkAddress.Of(site, LinkPurpose.PasswordReset, token));
        return Verbs.Done;
    }
}
