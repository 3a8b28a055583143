using TalentMarket.Data.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class OpenDataSetTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ai_jobs/salaries.csv.gz", "ai-jobs")]
    [InlineData("h1b/h1b_data_jobs_2015_2019.csv", "h1b")]
    [InlineData("bls_oews/national_M2021_dl.xlsx", "oews-2021")]
    [InlineData("bls_oews/national_M2024_dl.xlsx", "oews-2024")]
    [InlineData("brent_ozar/2019_Data_Professional_Salary_Survey_Responses.xlsx", "data-professional-2019")]
    [InlineData("brent_ozar/Data_Professional_Salary_Survey_Responses_2025.xlsx", "data-professional-2025")]
    public async Task A_known_file_is_told_by_its_content(string file, string name)
    {
        var path = SharedFiles.Path($"data/{file}");

        (await OpenDataSet.OfAsync(path, Cancellation)).ShouldBe(OpenDataSet.Find(name));
        (await OpenDataSet.Find(name)!.RefuseAsync(path, Cancellation)).ShouldBeNull();
    }

    // ../shared/data/{ai_jobs,h1b,brent_ozar}/golden.json carry the SHA-256 of the files as their publishers give them.
    [Theory]
    [InlineData("ai_jobs", "sha256", "ai-jobs")]
    [InlineData("h1b", "sha256", "h1b")]
    [InlineData("brent_ozar", "2025/sha256", "data-professional-2025")]
    [InlineData("brent_ozar", "2019/sha256", "data-professional-2019")]
    public void A_checksum_is_that_of_the_published_file(string folder, string path, string name) =>
        OpenDataSet.Find(name)!.Sha256.ShouldContain(
            path.Split('/').Aggregate(SharedFiles.Json($"data/{folder}/golden.json"), (at, part) => at.GetProperty(part)).GetString()!);

    [Fact]
    public void Each_is_read_by_a_mapping_that_ships_and_has_a_date_where_no_column_has() =>
        OpenDataSet.All.ShouldAllBe(set => MappingFile.Shipped.Contains(set.Mapping)
            && MappingFile.Read(MappingFile.ReadShipped(set.Mapping)!).File!.Mapping.Fields.ContainsKey(Domain.Surveys.SurveyField.EffectiveDate) == (set.EffectiveDate == null));
}
