using System.Security.Cryptography;

namespace TalentMarket.Data.Surveys;

/// <summary>What tells one file from another: its bytes; the name is for people.</summary>
internal sealed record FileIdentity(string Name, string Sha256, long SizeBytes)
{
    public static async Task<FileIdentity> OfAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var hash = await SHA256.HashDataAsync(file, cancellationToken);
        return new FileIdentity(Path.GetFileName(path), Convert.ToHexStringLower(hash), file.Length);
    }
}
