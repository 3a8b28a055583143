using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Accounts;

public static class RequiresExtensions
{
    /// <summary>Opens an endpoint, or a group of them, to callers with a permission.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder builder, Permission permission)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.WithMetadata(new RequiresAttribute(permission));
        return builder;
    }

    /// <summary>The permission an endpoint takes; null when it takes none.</summary>
    public static Permission? Needs(this Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<RequiresAttribute>()?.Permission;
}
