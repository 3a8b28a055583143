using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Surveys;

public sealed class ColumnRecognitionTests
{
    [Fact]
    public void Columns_are_known_by_the_words_of_their_headers()
    {
        var columns = Recognise(["Job Title", "Annual Salary", "Years of Experience", "Notes"], ["ML Engineer", "150000", "4", "none"]);

        columns[0].Keys.ShouldBe([SurveyField.Title]);
        columns[1].Keys.ShouldBe([SurveyField.BaseSalary]);
        columns[2].Keys.ShouldBe([SurveyField.CareerYears]);
        columns[3].ShouldBeEmpty();
    }

    [Fact]
    public void A_header_that_says_pay_over_words_is_not_believed() =>
        Recognise(["Salary"], ["competitive"], ["on request"], ["high"])[0].ShouldBeEmpty();

    [Fact]
    public void A_currency_is_recognised_where_a_column_names_it_and_never_guessed()
    {
        var named = Recognise(["pay", "paid in"], ["1", "EUR"], ["2", "USD"], ["3", "GBP"]);
        var inHeader = Recognise(["salary_in_usd"], ["1"], ["2"], ["3"]);

        named[1].Keys.ShouldBe([SurveyField.Currency]);
        inHeader.SelectMany(column => column.Keys).ShouldNotContain(SurveyField.Currency);
    }

    [Theory]
    [InlineData("2024", "yyyy")]
    [InlineData("2024-03-01", "yyyy-MM-dd")]
    [InlineData("25/03/2024", "dd/MM/yyyy")]
    [InlineData("03/25/2024", "MM/dd/yyyy")]
    [InlineData("25.03.2024", "dd.MM.yyyy")]
    public void The_way_dates_are_written_is_found_in_the_cells(string cell, string format) =>
        Recognise(["date"], [cell])[0][SurveyField.EffectiveDate].DateFormats.ShouldBe([format]);

    [Fact]
    public void No_field_is_fed_twice() =>
        Recognise(["salary", "base salary"], ["1", "2"]).SelectMany(column => column.Keys).ShouldBe([SurveyField.BaseSalary]);

    private static IReadOnlyList<IReadOnlyDictionary<SurveyField, FieldMapping>> Recognise(string[] header, params string[][] rows) =>
        ColumnRecognition.Recognise(header, [.. rows.Select((cells, i) => new SurveyRow(i + 2, cells))], NumberStyle.Plain, []);
}
