using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace TalentMarket.Data.Database;

/// <summary>Closed lists are stored by their declared numbers, two bytes each; a number is never given to another member.</summary>
internal sealed class EnumsAsSmallIntegers : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(entity => entity.GetDeclaredProperties()))
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum)
                property.SetProviderClrType(typeof(short));
    }
}
