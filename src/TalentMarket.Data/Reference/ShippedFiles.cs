using System.Reflection;
using System.Security.Cryptography;

namespace TalentMarket.Data.Reference;

/// <summary>The files inside the assembly: tables as CSV, and the SQL that merges them.</summary>
internal static class ShippedFiles
{
    private const string Tables = "Shipped/";
    private const string Merges = "Merge/";
    private static readonly Assembly Assembly = typeof(ShippedFiles).Assembly;
    private static readonly Lazy<string> VersionOfAll = new(HashOfAll);

    /// <summary>SHA-256 over names and bytes of all files, lower-case hexadecimal.</summary>
    public static string Version => VersionOfAll.Value;

    /// <summary>The tables by name, without folder and ending.</summary>
    public static IEnumerable<(string Name, string Text)> CsvTables() =>
        Names(Tables).Select(name => (Path.GetFileNameWithoutExtension(name), Text(name)));

    /// <summary>The merging statements, in the order of their file names.</summary>
    public static IEnumerable<string> MergeScripts() => Names(Merges).Select(Text);

    private static IEnumerable<string> Names(string folder) =>
        Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string HashOfAll()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Names(Tables).Concat(Names(Merges)))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name + "\n" + Text(name)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
