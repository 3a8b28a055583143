namespace TalentMarket.Web.Tests.CommandLine;

/// <summary>A folder of a test's own files, gone with it.</summary>
internal sealed class VerbFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("talentmarket-verb-").FullName;

    public string PathOf(string name) => Path.Combine(path, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
