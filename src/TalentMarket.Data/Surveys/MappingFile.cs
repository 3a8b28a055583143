using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Surveys;

/// <summary>A mapping with its text as kept beside what was imported by it.</summary>
public sealed record MappingFile
{
    private const string ShippedPrefix = "Mappings/";

    private MappingFile(ColumnMapping mapping, string json)
    {
        Mapping = mapping;
        Json = json;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
    }

    public ColumnMapping Mapping { get; }

    /// <summary>Without white space, so that another layout of the same mapping is the same mapping.</summary>
    public string Json { get; }

    public string Sha256 { get; }

    /// <summary>The names of the mappings that ship.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        .. typeof(MappingFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ShippedPrefix, StringComparison.Ordinal))
            .Select(name => name[ShippedPrefix.Length..^".json".Length]).Order(StringComparer.Ordinal),
    ];

    public static (MappingFile? File, IReadOnlyList<string> Problems) Read(string json)
    {
        var (mapping, problems) = ColumnMappingFile.Read(json);
        return mapping is null ? (null, problems) : (new MappingFile(mapping, Compact(json)), problems);
    }

    /// <summary>The text of a mapping that ships; null when none has the name.</summary>
    public static string? ReadShipped(string name)
    {
        using var resource = typeof(MappingFile).Assembly.GetManifestResourceStream(ShippedPrefix + name + ".json");
        if (resource is null) return null;
        using var text = new StreamReader(resource);
        return text.ReadToEnd();
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonElement.Parse(json));
}
