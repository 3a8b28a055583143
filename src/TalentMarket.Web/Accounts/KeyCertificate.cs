using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Accounts;

/// <summary>Puts the keys that seal forms, cookies and authenticators under a certificate, where the installation names one:
/// whoever has the database alone can then open nothing.</summary>
internal static class KeyCertificate
{
    private const string Section = "Keys";

    public static IServiceCollection AddKeyCertificate(this IServiceCollection services, IConfiguration configuration)
    {
        if (Read(configuration, "Certificate", "Password") is not { } certificate) return services;
        var keys = services.AddDataProtection().ProtectKeysWithCertificate(certificate);
        if (Read(configuration, "FormerCertificate", "FormerPassword") is { } former) keys.UnprotectKeysWithAnyCertificate(certificate, former);
        return services;
    }

    private static X509Certificate2? Read(IConfiguration configuration, string file, string password)
    {
        if (configuration[$"{Section}:{file}"] is not { Length: > 0 } path) return null;
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, configuration[$"{Section}:{password}"], X509KeyStorageFlags.EphemeralKeySet);
            return certificate.GetRSAPrivateKey() is not null ? certificate : throw Refused(file, $"{path} holds no private RSA key.");
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Refused(file, $"{path} cannot be read as a PKCS #12 file with this password.");
        }
    }

    private static OptionsValidationException Refused(string setting, string sentence) => new(Section, typeof(KeyCertificate), [$"{Section}:{setting}: {sentence}"]);
}
