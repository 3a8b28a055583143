using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TalentMarket.Data.Accounts;

/// <summary>Something only its holder knows: 256 random bits, written so that they fit into an address.
/// The store keeps the hash, which a plain SHA-256 is enough for: nobody can try 2^256 texts.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
