using System.Globalization;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Web.Composites;

/// <summary>Addresses of composites.</summary>
public static class CompositeAddress
{
    public const string Page = "/pay/composites";
    public const string Draft = Page + "/draft";
    public const string Version = "version";
    public const string Deleted = "deleted";

    public static string Of(long id) => $"{Page}/{id.ToString(CultureInfo.InvariantCulture)}";

    public static string Of(long id, int version) => $"{Of(id)}?{Version}={version.ToString(CultureInfo.InvariantCulture)}";

    public static string Of(string path, CompositeRecipe recipe) => $"{path}?{RecipeText.Write(recipe)}";

    /// <summary>Where something is done to a composite: save, restore, rename, delete, undelete.</summary>
    public static string To(string action, long id) => $"{Of(id)}/{action}";
}
