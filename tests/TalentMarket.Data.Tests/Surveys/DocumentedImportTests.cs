using Microsoft.EntityFrameworkCore;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>The worked example of docs/import-your-own-survey.md does what the text says.</summary>
public sealed class DocumentedImportTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_example_becomes_the_record_it_describes()
    {
        using var market = await ImportMarket.CreateAsync(postgres, None);
        var file = market.WriteFile("berlin.csv", Block("    Stelle;"));

        var account = await market.AcceptAsync(file, Block("    {\n"), "tech-pay-berlin", None, publish: true, effectiveDate: new DateOnly(2025, 4, 1));

        account.Accepted.ShouldBe(2);
        await using var db = market.CreateDbContext();
        var record = await db.PayRecords.SingleAsync(row => row.RowNumber == 2, None);
        record.BaseSalary.ShouldBe(99_000);
        record.Currency.Code.ShouldBe("EUR");
        record.Level.ShouldBe(JobLevel.L3);
        record.JobCode.ShouldBe("ml-engineer");
        record.HubCode.ShouldBe("berlin");
        record.Workplace.ShouldBe(Workplace.Hybrid);
        record.EffectiveDate.ShouldBe(new DateOnly(2025, 4, 1));
    }

    private static string Block(string start)
    {
        var text = File.ReadAllText(Path.Combine(SharedFiles.ProjectRoot, "docs", "import-your-own-survey.md")).ReplaceLineEndings("\n");
        var from = text.IndexOf("\n" + start, StringComparison.Ordinal) + 1;
        var lines = text[from..].Split('\n').TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal));
        return string.Join('\n', lines.Select(line => line[4..])) + "\n";
    }
}
