using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TalentMarket.Tests;

/// <summary>Survey files and expected figures that are too large or not free to ship: they lie in ../shared, beside the clone.</summary>
public static class SharedFiles
{
    private static readonly bool AreRequired = Environment.GetEnvironmentVariable("TALENTMARKET_REQUIRE_SHARED") == "1";

    public static string ProjectRoot { get; } = FindProjectRoot();

    private static string Folder => System.IO.Path.GetFullPath(System.IO.Path.Combine(ProjectRoot, "..", "shared"));

    /// <summary>The path of a file or folder of ../shared. Without that folder the test is skipped; an incomplete one fails it.</summary>
    public static string Path(string relativePath)
    {
        var path = System.IO.Path.Combine(Folder, relativePath);
        if (File.Exists(path) || Directory.Exists(path))
            return path;
        var reason = $"reads ../shared/{relativePath}, which is not here";
        if (AreRequired || Directory.Exists(Folder))
            Assert.Fail(reason);
        Assert.Skip(reason);
        return path;
    }

    public static JsonElement Json(string relativePath) => JsonElement.Parse(File.ReadAllText(Path(relativePath)));

    private static string FindProjectRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "TalentMarket.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No TalentMarket.sln above {AppContext.BaseDirectory}");
    }
}
