using TalentMarket.Data.Deliveries;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Deliveries;

public sealed class KnownMappingTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // The files as they are downloaded.
    [Theory]
    [InlineData("data/ai_jobs/salaries.csv.gz", "ai-jobs")]
    [InlineData("data/h1b/h1b_data_jobs_2015_2019.csv", "h1b")]
    [InlineData("data/brent_ozar/Data_Professional_Salary_Survey_Responses_2025.xlsx", "data-professional")]
    [InlineData("data/brent_ozar/2019_Data_Professional_Salary_Survey_Responses.xlsx", "data-professional")]
    public async Task An_open_data_set_is_recognised_by_its_columns(string file, string survey)
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        await using var content = File.OpenRead(SharedFiles.Path(file));
        var id = (await room.Intake.ReceiveAsync(Tester, Path.GetFileName(file), content, Cancellation)).ShouldBeOfType<IntakeOutcome.Taken>().Id;
        (await room.FindAsync(id, Cancellation)).Refusal.ShouldBeEmpty();

        var look = await room.Reader.LookAsync(Tester, id, null, Cancellation);

        look.Mappings[0].SurveyCode.ShouldBe(survey);
        look.Mappings.Select(known => known.SurveyCode).Distinct().ShouldBe([survey]);
        // What is found out of the file itself is what the mapping says of it.
        var (found, said) = (look.Preview.Layout, look.Mappings[0].File.Mapping.File);
        (found.HeaderRow, found.Sheet).ShouldBe((said.HeaderRow, said.Sheet));
        look.Preview.Header.ShouldContain(look.Mappings[0].File.Mapping.Fields[TalentMarket.Domain.Surveys.SurveyField.BaseSalary].Column!);
    }

    [Fact]
    public async Task A_survey_is_read_again_by_the_version_of_its_mapping_that_was_used_last()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        const string Header = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n";
        var first = await room.AcceptAsync("one.csv", Header + "2023,SE,FT,Data Scientist,150000,US,0\n", Cancellation);
        await room.CheckAsync(first, "ai-jobs", "pay", Cancellation);
        await room.Worker().RunNextAsync(Tester, Cancellation);
        var second = await room.AcceptAsync("two.csv", Header + "2024,SE,FT,Data Scientist,150000,US,0\n", Cancellation);
        var changed = Data.Surveys.MappingFile.ReadShipped("ai-jobs")!.Replace("\"keep\"", "\"keepOne\"", StringComparison.Ordinal);
        await room.CheckAsync(second, changed, "pay", Cancellation);
        await room.Worker().RunNextAsync(Tester, Cancellation);

        var third = await room.AcceptAsync("three.csv", Header + "2025,SE,FT,Data Scientist,150000,US,0\n", Cancellation);
        var known = (await room.Reader.LookAsync(Tester, third, null, Cancellation)).Mappings[0];

        (known.SurveyCode, known.Version).ShouldBe(("pay", 2));
        known.File.Mapping.Duplicates.ShouldBe(TalentMarket.Domain.Surveys.DuplicatePolicy.KeepOne);
    }
}
