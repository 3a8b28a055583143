using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using TalentMarket.Data;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Database;

/// <summary>What keeps it possible to spread pay records over several machines: docs/decisions/0003-distribution-column.md.</summary>
public sealed class ShardingTests
{
    private const string DistributionColumn = nameof(PayRecord.OrganisationId);
    private static readonly Type[] Distributed = [typeof(PayRecord)];

    private static readonly IModel Model = new TalentMarketDbContext(
        new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket("Host=nowhere").Options).Model;

    [Fact]
    public void Every_key_and_unique_index_of_a_distributed_table_holds_the_distribution_column()
    {
        foreach (var entity in DistributedEntities)
        {
            entity.GetKeys().ShouldAllBe(key => key.Properties.Any(IsDistributionColumn));
            entity.GetIndexes().Where(index => index.IsUnique).ShouldAllBe(index => index.Properties.Any(IsDistributionColumn));
        }
    }

    [Fact]
    public void Foreign_keys_lead_from_distributed_tables_to_look_ups_and_never_back()
    {
        foreach (var foreignKey in Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()))
            if (Distributed.Contains(foreignKey.PrincipalEntityType.ClrType))
            {
                Distributed.ShouldContain(foreignKey.DeclaringEntityType.ClrType);
                foreignKey.Properties.ShouldContain(property => IsDistributionColumn(property));
            }
    }

    [Fact]
    public void Numbers_that_the_store_gives_out_are_bigint_identities()
    {
        var generated = Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => property.GetValueGenerationStrategy() != NpgsqlValueGenerationStrategy.None).ToList();

        generated.ShouldNotBeEmpty();
        generated.ShouldAllBe(property => property.ClrType == typeof(long));
    }

    [Fact]
    public void The_distribution_column_is_never_updated() =>
        typeof(PayRecord).GetProperty(DistributionColumn)!.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
            .ShouldContain(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static IEnumerable<IEntityType> DistributedEntities => Distributed.Select(type => Model.FindEntityType(type)!);

    private static bool IsDistributionColumn(IReadOnlyProperty property) => property.Name == DistributionColumn;
}
