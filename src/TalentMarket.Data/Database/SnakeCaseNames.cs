using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace TalentMarket.Data.Database;

/// <summary>Tables, columns, keys and indexes in snake_case, tables in the singular, so that SQL needs no quotes.</summary>
internal sealed class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.IsMappedToJson()) continue;
            if (entity.GetTableNameConfigurationSource() != ConfigurationSource.Explicit) entity.SetTableName(Snake(entity.ClrType.Name));
            foreach (var property in entity.GetDeclaredProperties()) property.SetColumnName(Snake(property.Name));
            foreach (var key in entity.GetDeclaredKeys()) key.SetName(Snake(key.GetName()!));
            foreach (var key in entity.GetDeclaredForeignKeys()) key.SetConstraintName(Snake(key.GetConstraintName()!));
            foreach (var index in entity.GetDeclaredIndexes()) index.SetDatabaseName(Snake(index.GetDatabaseName()!));
        }
    }

    /// <summary>PayRecordId is pay_record_id; P10 stays p10; PK_PayRecord is pk_pay_record.</summary>
    internal static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]));
            if (startsWord) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
