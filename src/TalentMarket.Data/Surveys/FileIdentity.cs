using System.Security.Cryptography;

namespace TalentMarket.Data.Surveys;

/// <summary>What tells one file from another: its bytes; the name is for people.</summary>
internal sealed record FileIdentity(string Name, string Sha256, long SizeBytes)
{
    public static async Task<FileIdentity> OfAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(request.Path);
        var hash = await SHA256.HashDataAsync(file, cancellationToken);
        return new FileIdentity(request.FileName ?? Path.GetFileName(request.Path), Convert.ToHexStringLower(hash), file.Length);
    }
}
