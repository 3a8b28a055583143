using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using TalentMarket.Data;

namespace TalentMarket.Data.Tests.Database;

public sealed class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_is_that_of_the_configurations()
    {
        using var db = new TalentMarketDbContext(
            new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket("Host=nowhere").Options);
        var configured = db.GetService<IDesignTimeModel>().Model;

        db.Model.ShouldNotBeSameAs(configured);
        Columns(db.Model).ShouldBe(Columns(configured));
        Keys(db.Model).ShouldBe(Keys(configured));
    }

    private static List<string> Columns(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from property in entity.GetProperties()
           orderby entity.GetTableName(), property.GetColumnName()
           select $"{entity.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()} {property.ClrType} {property.IsNullable} {property.ValueGenerated}",
    ];

    private static List<string> Keys(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from key in entity.GetKeys().Select(key => $"{key.GetName()} {Names(key.Properties)}")
               .Concat(entity.GetIndexes().Select(index => $"{index.GetDatabaseName()} {Names(index.Properties)} {index.IsUnique}"))
               .Concat(entity.GetForeignKeys().Select(foreignKey => $"{foreignKey.GetConstraintName()} {Names(foreignKey.Properties)} {foreignKey.DeleteBehavior}"))
           orderby key
           select key,
    ];

    private static string Names(IReadOnlyList<IProperty> properties) => string.Join(',', properties.Select(property => property.Name));
}
