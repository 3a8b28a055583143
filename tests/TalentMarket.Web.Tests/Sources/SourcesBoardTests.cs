using TalentMarket.Data.Sources;
using TalentMarket.Domain.Sources;
using TalentMarket.Web.Sources;

namespace TalentMarket.Web.Tests.Sources;

public sealed class SourcesBoardTests
{
    private static readonly IReadOnlyList<RegisteredSource> Register =
    [
        Source(1, "World Bank", "Price levels", SourceGrade.Primary, "ODC-PDDL", (DependentKind.PurchasingPower, 1_991)),
        Source(2, "TEXAL", "Offers", SourceGrade.Press, "Figures cited, no text", (DependentKind.PublishedFact, 21)),
        Source(3, "Bureau", "Wages", SourceGrade.Primary, "US public domain", (DependentKind.PublishedCut, 52), (DependentKind.Edition, 1)),
    ];

    [Fact]
    public void The_headline_says_what_all_sources_carry()
    {
        Board("?").Headline.ShouldBe("3 sources, 2 of them first-hand, carry 21 published facts and 52 percentile rows");
    }

    [Fact]
    public void Sources_with_most_figures_come_first_whatever_else_rests_on_the_others()
    {
        Board("").Rows.Select(row => row.Publisher).ShouldBe(["Bureau", "TEXAL", "World Bank"]);
    }

    [Fact]
    public void A_row_lists_what_rests_on_the_source()
    {
        Board("").Rows[0].RestsOnIt.ShouldBe(["52 percentile rows", "1 survey edition"]);
    }

    [Fact]
    public void Every_word_of_a_search_must_occur_in_any_case()
    {
        var board = SourcesBoard.From(Register, SourcesScope.Of("BANK levels", null, null));

        board.Rows.ShouldHaveSingleItem().Publisher.ShouldBe("World Bank");
        board.Found.ShouldBe("1 of 3 sources");
    }

    [Fact]
    public void A_filter_counts_its_choices_under_the_others()
    {
        var board = SourcesBoard.From(Register, SourcesScope.Of(null, "press", "US public domain"));

        board.Rows.ShouldBeEmpty();
        board.Grades.Select(choice => (choice.Label, choice.IsChosen)).ShouldBe([("First-hand (1)", false), ("Press (0)", true)]);
        board.Licences.Select(choice => choice.Label).ShouldBe(
            ["ODC-PDDL (0)", "US public domain (0)", "Figures cited, no text (1)"]);
    }

    [Theory]
    [InlineData(null, null, null, "/data/sources")]
    [InlineData(" rora ", "press", null, "/data/sources?q=rora&grade=press")]
    [InlineData(null, "made up", "CC BY 4.0", "/data/sources?licence=CC%20BY%204.0")]
    public void The_address_is_the_filter_without_what_is_empty_or_unknown(string? search, string? grade, string? licence, string address)
    {
        SourcesScope.Of(search, grade, licence).Address.ShouldBe(address);
    }

    private static SourcesBoard Board(string search) => SourcesBoard.From(Register, SourcesScope.Of(search.Trim('?'), null, null));

    private static RegisteredSource Source(
        long id, string publisher, string title, SourceGrade grade, string licence, params (DependentKind Kind, long Rows)[] dependents) =>
        new(new Source
        {
            Id = id,
            Address = "https://publisher.example",
            Publisher = publisher,
            Title = title,
            Grade = grade,
            Licence = licence,
            RetrievedOn = new DateOnly(2026, 11, 22),
        }, dependents.ToDictionary(dependent => dependent.Kind, dependent => dependent.Rows));
}
