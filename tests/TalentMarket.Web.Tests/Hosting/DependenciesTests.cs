using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace TalentMarket.Web.Tests.Hosting;

/// <summary>What the product is made of besides its own code; TALENTMARKET_DEPENDENCIES=1 writes docs/dependencies.md anew.</summary>
public sealed class DependenciesTests
{
    private static readonly string Page = Path.Combine(SharedFiles.ProjectRoot, "docs", "dependencies.md");

    private static readonly string[] FreeLicences =
        ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL OR Apache-2.0"];

    private static readonly IReadOnlyList<Package> Packages = [.. Locked().DistinctBy(package => package.Name).OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)];

    [Fact]
    public async Task The_list_of_packages_is_that_of_the_lock_files()
    {
        var list = List();
        if (Environment.GetEnvironmentVariable("TALENTMARKET_DEPENDENCIES") == "1") await File.WriteAllTextAsync(Page, list, TestContext.Current.CancellationToken);

        (await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken)).ShouldBe(list, "TALENTMARKET_DEPENDENCIES=1 writes the page anew.");
    }

    [Fact]
    public void LG_7_every_package_is_free_to_use_and_pass_on()
    {
        Packages.ShouldNotBeEmpty();
        Packages.Where(package => !FreeLicences.Contains(package.Licence)).ShouldBeEmpty();
    }

    private static string List()
    {
        var page = new StringBuilder("""
            # Dependencies

            Everything that a build of the product brings along besides .NET itself, from the lock files of `src/`. Builds restore exactly
            these versions (`packages.lock.json`, locked when `CI=true`). Written by a test: `TALENTMARKET_DEPENDENCIES=1`.

            | package | version | licence | asked for by |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var package in Packages)
            page.Append(CultureInfo.InvariantCulture, $"| {package.Name} | {package.Version} | {package.Licence} | {(package.IsDirect ? "the product" : "another package")} |\n");
        return page.ToString();
    }

    private static IEnumerable<Package> Locked() =>
        from file in Directory.EnumerateFiles(Path.Combine(SharedFiles.ProjectRoot, "src"), "packages.lock.json", SearchOption.AllDirectories)
        from framework in JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        let type = package.Value.GetProperty("type").GetString()
        where type is not "Project"
        let version = package.Value.GetProperty("resolved").GetString()!
        orderby type != "Direct"
        select new Package(package.Name, version, LicenceOf(package.Name, version), type == "Direct");

    private static string LicenceOf(string name, string version)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var description = Path.Combine(folder, name.ToLowerInvariant(), version.ToLowerInvariant(), name.ToLowerInvariant() + ".nuspec");
        if (!File.Exists(description)) return "used at build only";
        var licences = XDocument.Load(description).Descendants().Where(element => element.Name.LocalName == "license").Select(element => element.Value).ToList();
        return licences is [var licence] ? licence : "not said";
    }

    private sealed record Package(string Name, string Version, string Licence, bool IsDirect);
}
