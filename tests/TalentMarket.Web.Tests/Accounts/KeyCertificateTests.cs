using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

public sealed class KeyCertificateTests(PostgresFixture postgres) : IDisposable
{
    private const string Password = "of the file";
    private readonly string folder = Directory.CreateTempSubdirectory("tm-keys-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_in_the_store_are_under_the_certificate_and_open_again_with_it()
    {
        var database = await postgres.CreateDatabaseAsync(Cancellation);
        var (first, second) = (Write("first.pfx"), Write("second.pfx"));
        FormToken form;
        await using (var site = AnySite.Start(database, AnonymousAccess.None, ("Keys:Certificate", first), ("Keys:Password", Password)))
            form = await FormToken.OfAsync(site.Client, AccessRefusal.SignIn, Cancellation);

        var kept = await KeptAsync(database);
        kept.ShouldContain("EncryptedData");
        kept.ShouldNotContain("<masterKey");

        (await TakesAsync(database, form, ("Keys:Certificate", first), ("Keys:Password", Password))).ShouldBeTrue();
        (await TakesAsync(database, form, ("Keys:Certificate", second), ("Keys:Password", Password), ("Keys:FormerCertificate", first), ("Keys:FormerPassword", Password))).ShouldBeTrue();
        (await TakesAsync(database, form, ("Keys:Certificate", second), ("Keys:Password", Password))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("first.pfx", "wrong", "cannot be read as a PKCS #12 file with this password.")]
    [InlineData("absent.pfx", Password, "cannot be read as a PKCS #12 file with this password.")]
    public void A_certificate_that_cannot_be_read_is_told_of_at_the_start(string file, string password, string expected)
    {
        Write("first.pfx");
        var path = Path.Combine(folder, file);
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Keys:Certificate", path), new("Keys:Password", password)]).Build();

        Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddKeyCertificate(settings)).Message.ShouldBe($"Keys:Certificate: {path} {expected}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=TalentMarket", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, Password));
        return path;
    }

    // A form that another start wrote.
    private static async Task<bool> TakesAsync(string database, FormToken form, params (string, string)[] settings)
    {
        await using var site = AnySite.Start(database, AnonymousAccess.None, settings);
        using var content = form.Form();
        using var response = await site.Client.SendAsync(form.Post(AccountSite.SignOutAddress, content), Cancellation);
        return response.StatusCode == HttpStatusCode.Redirect;
    }

    private static async Task<string> KeptAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Cancellation);
        await using var read = new NpgsqlCommand("select string_agg(xml, ' ') from protection_key", connection);
        return (string)(await read.ExecuteScalarAsync(Cancellation))!;
    }
}
