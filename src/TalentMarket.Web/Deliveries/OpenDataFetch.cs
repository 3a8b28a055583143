using Microsoft.Extensions.Options;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Deliveries;

/// <summary>Brings an open survey from an address, through the same door as a file that somebody sends, and only if its SHA-256 is the known one.</summary>
public sealed class OpenDataFetch : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private readonly DeliveryIntake intake;
    private readonly HttpClient client;
    private readonly bool isAnywhere;

    public OpenDataFetch(DeliveryIntake intake, IOptions<DeliveryOptions> options)
    {
        this.intake = intake;
        isAnywhere = options.Value.FetchesFromPrivateAddresses;
        // A redirect could lead elsewhere than what was judged.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(1) };
        if (!isAnywhere)
        {
            handler.UseProxy = false;
            handler.ConnectCallback = PublicAddresses.ConnectAsync;
        }

        client = new HttpClient(handler) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("TalentMarket");
    }

    /// <returns>The delivery, or what is wrong.</returns>
    public async Task<(Guid? Delivery, string? Problem)> BringAsync(Caller caller, OpenDataSet set, string? typed, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        if (!Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(isAnywhere && address.Scheme == Uri.UriSchemeHttp)) || address.UserInfo.Length > 0)
            return (null, $"The address is '{typed?.Trim()}', expected one that begins with https://.");
        try
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode) return (null, Answered(address, response));
            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            return await intake.ReceiveAsync(caller, Path.GetFileName(address.LocalPath), content, set, cancellationToken) switch
            {
                IntakeOutcome.Taken taken => (taken.Id, null),
                IntakeOutcome.TooLarge large => (null, large.Sentence),
                IntakeOutcome.NotTaken not => (null, not.Sentence),
                _ => throw new InvalidOperationException("An arrival ends in one of three ways."),
            };
        }
        catch (Exception reason) when (reason is HttpRequestException or IOException || (reason is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (null, $"{address.Host} could not be reached: {reason.Message} Download the file from {set.Page} and bring it here instead.");
        }
    }

    public void Dispose() => client.Dispose();

    private static string Answered(Uri address, HttpResponseMessage response) => response.Headers.Location is { } elsewhere
        ? $"{address.Host} says that the file is at {elsewhere}. Give that address if you trust it."
        : $"{address.Host} answered {(int)response.StatusCode} instead of the file.";
}
