using System.Net;
using System.Net.Mail;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Accounts;
using TalentMarket.Web.Hosting;

namespace TalentMarket.Web.Accounts;

/// <summary>Sends links by mail, after the page that asked for it has been answered: how long that takes tells nobody anything.</summary>
public sealed partial class AccountMail(
    IOptions<MailOptions> mail, IOptions<AccountOptions> accounts, PasswordReset resets, ILogger<AccountMail> logger) : AfterStart
{
    // Beyond that, somebody floods the form.
    private const int MostWaiting = 200;

    private readonly Channel<Func<CancellationToken, Task>> waiting =
        Channel.CreateBounded<Func<CancellationToken, Task>>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public bool IsConfigured => mail.Value.IsConfigured && accounts.Value.PublicAddress is not null;

    /// <summary>Whether there is an account for the address is looked up later.</summary>
    public void SendReset(string email, string origin) => waiting.Writer.TryWrite(async cancellationToken =>
    {
        if (await resets.LinkAsync(email, origin, cancellationToken) is not { } reset) return;
        await SendAsync(reset.Email, "Set a new password", $"""
            Somebody asked for a new password for your account at TalentMarket. If it was you, set it here within an hour:

            {LinkAddress.Of(accounts.Value.PublicAddress!, LinkPurpose.PasswordReset, reset.Token)}

            If it was not you, nothing has changed and there is nothing to do.
            """, cancellationToken);
    });

    public void SendInvitation(string email, string address) => waiting.Writer.TryWrite(cancellationToken =>
        SendAsync(email, "Your account at TalentMarket", $"""
            You are invited to TalentMarket. Open your account here within seven days:

            {address}
            """, cancellationToken));

    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        await foreach (var send in waiting.Reader.ReadAllAsync(cancellationToken)) await TryAsync(send, cancellationToken);
    }

    // One mail that cannot be sent must not keep the next from being sent.
#pragma warning disable CA1031
    private async Task TryAsync(Func<CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        try
        {
            await send(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(exception);
        }
    }
#pragma warning restore CA1031

    private async Task SendAsync(string email, string subject, string text, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient(mail.Value.Host, mail.Value.Port) { EnableSsl = mail.Value.UsesTls };
        if (mail.Value.UserName.Length > 0) client.Credentials = new NetworkCredential(mail.Value.UserName, mail.Value.Password);
        using var message = new MailMessage(mail.Value.From!, email, subject, text.ReplaceLineEndings("\r\n"));
        await client.SendMailAsync(message, cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "A mail could not be sent")]
    private partial void LogFailed(Exception exception);
}
