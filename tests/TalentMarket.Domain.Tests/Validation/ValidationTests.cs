namespace TalentMarket.Domain.Tests.Validation;

[Collection(nameof(AfterTheOthers))]
public sealed class ValidationTests
{
    private static readonly string PagePath = Path.Combine(SharedFiles.ProjectRoot, "docs", "validation.md");

    [Fact]
    public async Task The_validation_page_names_what_this_run_compared()
    {
        var rows = ValidationRecord.Rows();
        if (rows.Count == 0) Assert.Skip("needs ../shared/goldens and the other tests of this run");
        var page = ValidationPage.Of(rows);
        if (Environment.GetEnvironmentVariable("TALENTMARKET_VALIDATION") == "1")
            await File.WriteAllTextAsync(PagePath, page, TestContext.Current.CancellationToken);

        var committed = await File.ReadAllTextAsync(PagePath, TestContext.Current.CancellationToken);

        ValidationPage.Counts(committed).ShouldBe(ValidationPage.Counts(page), "TALENTMARKET_VALIDATION=1 writes the page anew.");
    }

    [Fact]
    public void A_row_of_the_page_is_read_back_without_its_deviation()
    {
        var page = ValidationPage.Of([new ValidationRow("trend", 14, new Comparison(0.000123, 0.0005, Measure.Relative))]);

        ValidationPage.Counts(page).ShouldBe(["trend, Sen (1968); US EPA (2009), example 17-6, 14"]);
        page.ShouldContain("| 14 | 0.00012 | 0.0005 relative |");
    }
}
