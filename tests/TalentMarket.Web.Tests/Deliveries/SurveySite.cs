using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Tests.Accounts;

namespace TalentMarket.Web.Tests.Deliveries;

/// <summary>A site on a database and a folder of its own, to which people bring files.</summary>
internal sealed class SurveySite : IAsyncDisposable
{
    private SurveySite(AnySite site, string connection, string folder) => (Site, Connection, Folder) = (site, connection, folder);

    public AnySite Site { get; }

    public string Connection { get; }

    public string Folder { get; }

    public static async Task<SurveySite> StartAsync(PostgresFixture postgres, CancellationToken cancellationToken, params (string Name, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("talentmarket-brought-").FullName;
        var connection = await postgres.CreateDatabaseAsync(cancellationToken);
        return new SurveySite(AnySite.Start(connection, AnonymousAccess.Export, [("Surveys:Folder", folder), .. settings]), connection, folder);
    }

    public Task<Comer> SignedInAsync(Role role, CancellationToken cancellationToken) => Comer.SignedInAsync(Site, role, cancellationToken);

    public Task<IDocument> PageAsync(Comer comer, string address, CancellationToken cancellationToken) => Of(comer).PageAsync(address, cancellationToken);

    /// <summary>As the form sends it without a script: the token first, then the file.</summary>
    public Task<HttpResponseMessage> UploadAsync(
        Comer comer, string fileName, byte[] content, CancellationToken cancellationToken, bool withToken = true) =>
        Of(comer).UploadAsync(fileName, new ByteArrayContent(content), cancellationToken, withToken);

    /// <summary>Sends the form of a page that this handler answers, with its hidden fields.</summary>
    public Task<HttpResponseMessage> SubmitAsync(
        Comer comer, string address, Func<IDocument, IElement> form, CancellationToken cancellationToken, params (string Name, string Value)[] fields) =>
        Of(comer).SubmitAsync(address, form, cancellationToken, fields);

    /// <summary>Until the delivery is at rest.</summary>
    public async Task<ReadDelivery> SettledAsync(Guid id, CancellationToken cancellationToken)
    {
        var reader = Site.Services.GetRequiredService<DeliveryReader>();
        while (true)
        {
            var read = (await reader.FindAsync(Caller.Product, id, cancellationToken)).ShouldNotBeNull();
            if (read.Delivery.State is not (DeliveryState.Checking or DeliveryState.Receiving)) return read;
            await Task.Delay(20, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private SurveyClient Of(Comer comer) => new(Site.Client, comer);
}
