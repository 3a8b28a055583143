using TalentMarket.Web.CommandLine;

namespace TalentMarket.Web.Tests.CommandLine;

public sealed class VerbsTests(PostgresFixture postgres)
{
    private const string Hint = " Type help for what the program understands.";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("import needs the file to import.", "import")]
    [InlineData("import needs --survey NAME.", "import", "x.csv")]
    [InlineData("--survey is 'my survey', expected letters and digits in words joined by hyphens, such as pay-2026.", "import", "x.csv", "--survey", "my survey")]
    [InlineData("import needs --mapping, a mapping file or one that ships: ai-jobs, canonical, data-professional-2019, data-professional-2025, h1b, oews.",
        "import", "x.csv", "--survey", "pay")]
    [InlineData("--effective-date is '1/2/2025', expected a date written YYYY-MM-DD.",
        "import", "x.csv", "--survey", "pay", "--mapping", "h1b", "--effective-date", "1/2/2025")]
    [InlineData("--template is 'ods', expected csv or xlsx.", "import", "--template", "ods")]
    [InlineData("publish needs the name of a survey.", "publish")]
    [InlineData("backup needs the file to write.", "backup")]
    [InlineData("restore needs the file to read.", "restore", "--replace")]
    [InlineData("trail is followed by verify.", "trail", "--kept", "1:2")]
    [InlineData("--kept is '1:2', expected a link as trail verify prints it, NUMBER:HASH.", "trail", "verify", "--kept", "1:2")]
    [InlineData("open-data is followed by add and a name, such as: open-data add ai-jobs --from FILE.", "open-data", "ai-jobs")]
    [InlineData("There is no open data set 'levels'; known are ai-jobs, h1b, oews-2024, oews-2023, oews-2022, oews-2021, data-professional-2025, data-professional-2019.", "open-data", "add", "levels", "--from", "x")]
    [InlineData("open-data add ai-jobs needs --from FILE, the file as downloaded from https://github.com/foorilla/ai-jobs-net-salaries.", "open-data", "add", "ai-jobs")]
    public async Task A_call_that_is_not_understood_ends_with_two(string sentence, params string[] args)
    {
        var terminal = VerbTerminal.Create();

        (await Verbs.RunAsync(args, terminal, None)).ShouldBe(2);

        terminal.Error.Lines().ShouldBe([sentence + Hint]);
        terminal.Output.Lines().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("There is no file nowhere.csv.", "import", "nowhere.csv", "--survey", "pay", "--mapping", "h1b")]
    [InlineData("There is no file nowhere.csv.", "open-data", "add", "ai-jobs", "--from", "nowhere.csv")]
    [InlineData("There is no file nowhere.backup.", "restore", "nowhere.backup")]
    public async Task A_file_that_is_not_there_ends_with_one(string sentence, params string[] args)
    {
        var terminal = VerbTerminal.Create();

        (await Verbs.RunAsync(args, terminal, None)).ShouldBe(1);

        terminal.Error.Lines().ShouldBe([sentence]);
    }

    [Theory]
    [InlineData("import", true)]
    [InlineData("open-data", true)]
    [InlineData("publish", true)]
    [InlineData("backup", true)]
    [InlineData("restore", true)]
    [InlineData("trail", true)]
    [InlineData("--help", true)]
    [InlineData("--urls", false)]
    public void Only_verbs_keep_the_pages_from_being_served(string word, bool isVerb) => Verbs.IsVerb([word]).ShouldBe(isVerb);

    [Fact]
    public async Task Help_names_every_verb_and_mapping()
    {
        var terminal = VerbTerminal.Create();

        (await Verbs.RunAsync(["import", "--help"], terminal, None)).ShouldBe(0);

        terminal.Output.ToString()!.ShouldContain("ai-jobs, canonical, data-professional-2019, data-professional-2025, h1b, oews.");
        terminal.Output.ToString()!.ShouldContain("open-data add ai-jobs|h1b|oews-2024|oews-2023|oews-2022|oews-2021|data-professional-2025|data-professional-2019 --from FILE");
    }

    [Fact]
    public async Task A_file_goes_in_by_its_own_mapping_is_accounted_for_and_published_later()
    {
        using var folder = new VerbFolder();
        var database = await postgres.CreateDatabaseAsync(None);
        var file = folder.Write("pay.csv", "title,pay\nML Engineer,9000\nKeeper of Weights,8000\nML Engineer,\n");
        var mapping = folder.Write("mapping.json", """
            {
              "format": 1,
              "survey": { "class": "open", "name": "Pay", "publisher": "Somebody", "address": "https://example.org", "licence": "CC0" },
              "fields": {
                "title": { "column": "title" }, "baseSalary": { "column": "pay", "per": "month" }, "currency": { "constant": "USD" },
                "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
              }
            }
            """);

        var import = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["import", file, "--survey", "Pay-2025", "--mapping", mapping, "--effective-date", "2025-04-01"], import, None)).ShouldBe(0);
        var publish = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["publish", "pay-2025"], publish, None)).ShouldBe(0);
        var again = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["import", file, "--survey", "pay-2025", "--mapping", mapping, "--effective-date", "2025-04-01"], again, None)).ShouldBe(1);

        var account = import.Output.Lines();
        account[0].ShouldMatch(@"^Read 3 rows of pay\.csv in \d+\.\d s\.$");
        account[1..].ShouldBe(
        [
            "  2 accepted",
            "  1 set aside, to be corrected",
            "  0 repeat an earlier row exactly, and were kept as the mapping says",
            "  1 accepted without a job of ours: they count under all jobs",
            "The most frequent titles without a job: Keeper of Weights (1).",
            "What was set aside:",
            "  Row 4, pay: found nothing, expected a value.",
            "Kept pay-2025 as of 2025-04-01, version 1 as a draft. To publish it: publish pay-2025",
        ]);
        publish.Output.Lines().ShouldBe(["Published pay-2025 as of 2025-04-01, version 1."]);
        again.Error.Lines().ShouldHaveSingleItem().ShouldMatch(
            @"^This file came into the survey 'pay-2025' with the same mapping on \d{4}-\d\d-\d\d at \d\d:\d\d UTC, as pay\.csv\.$");
    }

    [Fact]
    public async Task A_store_is_saved_and_put_back_and_what_is_replaced_is_kept()
    {
        using var folder = new VerbFolder();
        var database = await postgres.CreateDatabaseAsync(None);
        var saved = folder.PathOf("saved.backup");
        (await Verbs.RunAsync(["backup", saved], VerbTerminal.Create(database), None)).ShouldBe(0);
        var import = VerbTerminal.Create(database);
        var file = folder.Write("pay.csv", "title,pay\nML Engineer,9000\n");
        var mapping = folder.Write("mapping.json", """
            {
              "format": 1,
              "survey": { "class": "open", "name": "Pay", "publisher": "Somebody", "address": "https://example.org", "licence": "CC0" },
              "fields": {
                "title": { "column": "title" }, "baseSalary": { "column": "pay" }, "currency": { "constant": "USD" },
                "observationKind": { "constant": "incumbent" }, "evidenceGrade": { "constant": "C" }
              }
            }
            """);
        (await Verbs.RunAsync(["import", file, "--survey", "pay", "--mapping", mapping, "--effective-date", "2025-04-01"], import, None)).ShouldBe(0);

        var refused = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["restore", saved], refused, None)).ShouldBe(1);
        var restored = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["restore", saved, "--replace"], restored, None)).ShouldBe(0);
        var kept = Directory.GetFiles(Path.GetDirectoryName(saved)!, "saved.backup.replaced-*").ShouldHaveSingleItem();
        var publish = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["publish", "pay"], publish, None)).ShouldBe(1);
        (await Verbs.RunAsync(["restore", kept], VerbTerminal.Create(database), None)).ShouldBe(0);
        var published = VerbTerminal.Create(database);
        (await Verbs.RunAsync(["publish", "pay"], published, None)).ShouldBe(0, published.Error.ToString());

        refused.Error.Lines().ShouldHaveSingleItem().ShouldStartWith("The store holds surveys that were brought in. Nothing was changed.");
        restored.Output.Lines().Select(line => line.Split(' ')[0]).ShouldBe(["Wrote", "Restored"]);
        publish.Error.Lines().ShouldBe(["There is no survey 'pay'."]);
    }

    [Fact]
    public async Task A_mapping_that_does_not_exist_or_is_wrong_ends_with_one()
    {
        using var folder = new VerbFolder();
        var file = folder.Write("pay.csv", "title,pay\n");
        var terminal = VerbTerminal.Create();

        (await Verbs.RunAsync(["import", file, "--survey", "pay", "--mapping", "nothing.json"], terminal, None)).ShouldBe(1);
        (await Verbs.RunAsync(["import", file, "--survey", "pay", "--mapping", folder.Write("m.json", "{ \"format\": 1 }")], terminal, None)).ShouldBe(1);

        terminal.Error.Lines()[0].ShouldBe(
            "There is no mapping file nothing.json, and none of that name ships. Shipped are ai-jobs, canonical, data-professional-2019, data-professional-2025, h1b, oews.");
        terminal.Error.Lines().ShouldContain("'survey.licence' is missing.");
    }

    [Fact]
    public async Task Open_data_comes_in_one_step_and_nothing_else_under_its_name()
    {
        var database = await postgres.CreateDatabaseAsync(None);
        var add = VerbTerminal.Create(database);
        var other = VerbTerminal.Create(database);

        (await Verbs.RunAsync(["open-data", "add", "ai-jobs", "--from", SharedFiles.Path("data/ai_jobs/salaries.csv.gz")], add, None)).ShouldBe(0);
        (await Verbs.RunAsync(["open-data", "add", "ai-jobs", "--from", SharedFiles.Path("data/h1b/h1b_data_jobs_2015_2019.csv")], other, None)).ShouldBe(1);

        add.Output.Lines()[^1].ShouldBe("Published ai-jobs as of 2025-07-01, version 1.");
        other.Error.Lines().ShouldHaveSingleItem().ShouldStartWith("This is not the edition of ai-jobs that this program knows: its SHA-256 is");
    }
}
