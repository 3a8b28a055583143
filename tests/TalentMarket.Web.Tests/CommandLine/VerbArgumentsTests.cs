using TalentMarket.Web.CommandLine;

namespace TalentMarket.Web.Tests.CommandLine;

public sealed class VerbArgumentsTests
{
    [Fact]
    public void Words_options_and_flags_are_told_apart()
    {
        var (arguments, _) = Read("file.csv", "--survey", "pay", "--publish", "--mapping=m.json");

        arguments!.Words.ShouldBe(["file.csv"]);
        arguments["--survey"].ShouldBe("pay");
        arguments["--mapping"].ShouldBe("m.json");
        arguments.Has("--publish").ShouldBeTrue();
    }

    [Theory]
    [InlineData("'b.csv' is one word too many.", "a.csv", "b.csv")]
    [InlineData("--surveys is not known here; known are --survey, --mapping, --publish.", "--surveys", "pay")]
    [InlineData("--survey needs a value.", "--survey")]
    [InlineData("--survey needs a value.", "--survey", "--publish")]
    [InlineData("--survey is given twice.", "--survey", "a", "--survey", "b")]
    [InlineData("--publish=yes is not known here; known are --survey, --mapping, --publish.", "--publish=yes")]
    public void What_is_not_understood_is_a_sentence(string sentence, params string[] args) => Read(args).Problem.ShouldBe(sentence);

    private static (VerbArguments? Arguments, string? Problem) Read(params string[] args) =>
        VerbArguments.Read(args, 1, ["--survey", "--mapping"], ["--publish"]);
}
