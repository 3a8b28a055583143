namespace TalentMarket.Web.Deliveries;

/// <summary>Where surveys are administered.</summary>
public static class DeliveryAddress
{
    public const string Surveys = "/admin/surveys";
    public const string New = "/admin/surveys/new";
    public const string Upload = "/admin/surveys/new/file";

    private const string Deliveries = "/admin/surveys/deliveries";

    public const string ProgressRoute = Deliveries + "/{id}/progress";
    public const string MappingRoute = Deliveries + "/{id}/mapping.json";
    public const string RejectedRoute = Deliveries + "/{id}/set-aside.csv";

    /// <summary>What is no number of a delivery is none of them.</summary>
    public static Guid Read(string? id) => Guid.TryParse(id, out var read) ? read : Guid.Empty;

    public static string Of(Guid id) => $"{Deliveries}/{id}";

    public static string Progress(Guid id) => $"{Of(id)}/progress";

    public static string Mapping(Guid id) => $"{Of(id)}/mapping.json";

    public static string Rejected(Guid id) => $"{Of(id)}/set-aside.csv";
}
