using Microsoft.EntityFrameworkCore;
using TalentMarket.Data;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Web.Tests.PayBands;

/// <summary>The open salary index, from its file into the running site, once for all tests.</summary>
internal static class AiJobsSurvey
{
    public const string Code = "ai-jobs";

    public static async Task EnsureAsync(SiteFixture site, CancellationToken cancellationToken)
    {
        var path = SharedFiles.Path("data/ai_jobs/salaries.csv.gz");
        var contexts = new Contexts(site.ConnectionString);
        await using var db = contexts.CreateDbContext();
        if (await db.Surveys.AnyAsync(survey => survey.Code == Code, cancellationToken)) return;
        var (mapping, _) = MappingFile.Read(MappingFile.ReadShipped(Code)!);
        var request = new ImportRequest
        {
            Path = path, SurveyCode = Code, Mapping = mapping!, EffectiveDate = null, IsToBePublished = true,
        };
        var outcome = await new SurveyImport(contexts, TimeProvider.System).RunAsync(Caller.Console("a test"), request, new Progress<ImportProgress>(), cancellationToken);
        outcome.ShouldBeOfType<ImportOutcome.Account>();
    }

    private sealed class Contexts(string connectionString) : IDbContextFactory<TalentMarketDbContext>
    {
        public TalentMarketDbContext CreateDbContext() =>
            new(new DbContextOptionsBuilder<TalentMarketDbContext>().UseTalentMarket(connectionString).Options);
    }
}
