using System.Text.RegularExpressions;

namespace TalentMarket.Web.Tests.Layout;

public sealed partial class CryptographyTests
{
    // RFC 6238: what every authenticator computes; an HMAC does not lean on what SHA-1 has lost.
    private const string CodesOfAuthenticators = "TimeCode.cs";

    [Fact]
    public void The_product_names_no_weak_hash_no_cipher_and_no_version_of_TLS()
    {
        var source = Path.Combine(SourceText.Root, "src");
        var files = SourceText.Files(source, "*.cs").Concat(SourceText.Files(source, "*.razor")).Select(file => (file, Text: File.ReadAllText(file))).ToList();

        files.ShouldContain(file => file.Text.Contains("SHA256", StringComparison.Ordinal));
        files.Where(file => Path.GetFileName(file.file) != CodesOfAuthenticators).SelectMany(file => Weak().Matches(file.Text).Select(match => $"{file.file}: {match.Value}")).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\b(MD5|SHA1|HMACMD5|HMACSHA1|DES|TripleDES|RC2|Aes|AesManaged|CipherMode|SslProtocols|RNGCryptoServiceProvider|ServerCertificateCustomValidationCallback|DangerousAcceptAnyServerCertificateValidator)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Weak();
}
