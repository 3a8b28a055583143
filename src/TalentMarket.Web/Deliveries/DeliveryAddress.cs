using System.Globalization;

namespace TalentMarket.Web.Deliveries;

/// <summary>Where surveys are administered.</summary>
public static class DeliveryAddress
{
    public const string Surveys = "/admin/surveys";
    public const string New = "/admin/surveys/new";
    public const string Upload = "/admin/surveys/new/file";

    private const string Deliveries = "/admin/surveys/deliveries";
    private const string Editions = "/admin/surveys/editions";

    public const string ProgressRoute = Deliveries + "/{id}/progress";
    public const string MappingRoute = Deliveries + "/{id}/mapping.json";
    public const string SetAsideRoute = Editions + "/{id}/set-aside.csv";

    /// <summary>What is no number of a delivery is none of them.</summary>
    public static Guid Read(string? id) => Guid.TryParse(id, out var read) ? read : Guid.Empty;

    public static string Of(Guid id) => $"{Deliveries}/{id}";

    public static string Progress(Guid id) => $"{Of(id)}/progress";

    public static string Mapping(Guid id) => $"{Of(id)}/mapping.json";

    public static string Edition(long id) => string.Create(CultureInfo.InvariantCulture, $"{Editions}/{id}");

    public const string TitleTableRoute = Editions + "/{id}/titles.csv";

    public static string TitleTable(long editionId) => $"{Edition(editionId)}/titles/table";

    public static string TitleTableFile(long editionId) => $"{Edition(editionId)}/titles.csv";

    public static string Rows(long editionId) => $"{Edition(editionId)}/rows";

    public static string Titles(long editionId) => $"{Edition(editionId)}/titles";

    public static string SetAside(long editionId) => $"{Edition(editionId)}/set-aside.csv";

    /// <summary>What is no number of an edition is none of them.</summary>
    public static long ReadEdition(string? id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
}
