using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Database;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Data.Deliveries;

/// <summary>Where the bytes of deliveries stand: under their numbers, readable by the product alone, far from what is served.</summary>
public sealed class DeliveryFolder
{
    internal const string NotNamed =
        "Files cannot be taken: with a database of its own choosing the product has no folder for them until Surveys__Folder names one.";

    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string? path;

    public DeliveryFolder(IConfiguration configuration, IOptions<DeliveryOptions> options) => path = PathOf(configuration, options.Value);

    /// <summary>Null when files can be taken; else a sentence that says what is missing.</summary>
    public string? Problem => path is null ? NotNamed : null;

    internal string FileOf(Guid id) => Path.Combine(path!, id.ToString("N"));

    /// <summary>Written under another name until it is whole.</summary>
    internal FileStream CreatePart(Guid id)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path!);
        else Directory.CreateDirectory(path!, Private | UnixFileMode.UserExecute);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Private;
        return new FileStream(PartOf(id), options);
    }

    internal void Keep(Guid id) => File.Move(PartOf(id), FileOf(id));

    internal void Remove(Guid id)
    {
        if (path is null || !Directory.Exists(path)) return;
        File.Delete(PartOf(id));
        File.Delete(FileOf(id));
    }

    private string PartOf(Guid id) => FileOf(id) + ".part";

    private static string? PathOf(IConfiguration configuration, DeliveryOptions options)
    {
        if (options.Folder.Length > 0) return Path.GetFullPath(options.Folder);
        if (configuration.GetConnectionString(Store.ConnectionName) is { Length: > 0 }) return null;
        var embedded = configuration.GetSection(EmbeddedPostgresOptions.SectionName).Get<EmbeddedPostgresOptions>() ?? new();
        return Path.Combine(Path.GetFullPath(embedded.DataFolder), "surveys");
    }
}
