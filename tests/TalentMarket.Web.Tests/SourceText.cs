namespace TalentMarket.Web.Tests;

/// <summary>The product's own source files, for tests that read them.</summary>
internal static class SourceText
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "TalentMarket.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
