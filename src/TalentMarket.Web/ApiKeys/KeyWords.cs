using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.ApiKeys;

/// <summary>Permissions in words for the owner of a key.</summary>
internal static class KeyWords
{
    public static string Of(IEnumerable<Permission> scopes) => string.Join("; ", scopes.Select(Of));

    public static string Of(Permission scope) => scope switch
    {
        Permission.BrowseFigures => "Read published figures",
        Permission.ExportFigures => "Take figures away as CSV and Excel files",
        Permission.KeepWork => "Keep composites and views",
        Permission.CurateDeals => "Add and correct deals",
        Permission.UploadSurveys => "Bring surveys in as drafts",
        Permission.PublishSurveys => "Publish surveys",
        Permission.ManagePolicies => "Set disclosure and ageing rules",
        Permission.ReadTrail => "Read the trail",
        Permission.SeeStatus => "See how the installation is doing",
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "No key is given this."),
    };
}
