using TalentMarket.Data.Database;

namespace TalentMarket.Tests;

/// <summary>What every test database starts from: made once an assembly, then copied.</summary>
internal static class PostgresTemplate
{
    public static Task FillAsync(string connectionString, CancellationToken cancellationToken) =>
        DatabaseMigration.RunAsync(connectionString, cancellationToken);
}
