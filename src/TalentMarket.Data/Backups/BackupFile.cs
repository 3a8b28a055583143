using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using TalentMarket.Data.SurveyFiles;

namespace TalentMarket.Data.Backups;

/// <summary>The file of a backup: an archive with one entry a table and one of contents, and after it the SHA-256 of all that comes before.</summary>
internal static class BackupFile
{
    private const string ContentsEntry = "contents.json";

    /// <summary>Written beside its place and moved there when it is whole, so that a file of that name is never half a backup.</summary>
    public static async Task WriteAsync(string path, Func<ZipArchive, Task<BackupContents>> fill, CancellationToken cancellationToken)
    {
        var partial = path + ".partial";
        try
        {
            await using (var file = new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                await FillAsync(file, fill, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, path, overwrite: false);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>The archive of a backup that is whole; the caller disposes it.</summary>
    /// <exception cref="BackupException">The file is no backup, or not one that is whole.</exception>
    public static async Task<ZipArchive> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var length = file.Length - SHA256.HashSizeInBytes;
            if (length <= 0) throw Damaged(path);
            var expected = new byte[SHA256.HashSizeInBytes];
            var found = await HashAsync(file, length, cancellationToken);
            await file.ReadExactlyAsync(expected, cancellationToken);
            if (!found.AsSpan().SequenceEqual(expected)) throw Damaged(path);
            return new ZipArchive(new PartStream(file, 0, length, ownsFile: true), ZipArchiveMode.Read);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public static async Task<BackupContents> ContentsAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        await using var entry = await archive.GetEntry(ContentsEntry)!.OpenAsync(cancellationToken);
        var contents = (await JsonSerializer.DeserializeAsync<BackupContents>(entry, cancellationToken: cancellationToken))!;
        if (contents.Format > BackupContents.CurrentFormat)
            throw new BackupException("The backup was made by a newer version of TalentMarket. Nothing was changed. Restore it with that version.");
        return contents;
    }

    public static string EntryOf(string table) => $"tables/{table}";

    private static async Task FillAsync(FileStream file, Func<ZipArchive, Task<BackupContents>> fill, CancellationToken cancellationToken)
    {
        using var hash = SHA256.Create();
        await using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
        await using (var archive = new ZipArchive(hashed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var contents = await fill(archive);
            await using var entry = await archive.CreateEntry(ContentsEntry).OpenAsync(cancellationToken);
            await JsonSerializer.SerializeAsync(entry, contents, cancellationToken: cancellationToken);
        }

        await file.WriteAsync(hash.Hash, cancellationToken);
    }

    private static async Task<byte[]> HashAsync(FileStream file, long length, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        for (var left = length; left > 0;)
        {
            var read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellationToken);
            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        return hash.GetHashAndReset();
    }

    private static BackupException Damaged(string path) => new(
        $"{path} is not a whole backup: its checksum does not match its contents. Nothing was changed. Use another copy of it.");
}
