using TalentMarket.Data.Surveys;
using TalentMarket.Web.CommandLine;

namespace TalentMarket.Web.Tests.CommandLine;

public sealed class ProgressLineTests
{
    // A quarter after 10 s: 30 s to go; 500,000 rows in 10 s are 50,000 a second.
    [Fact]
    public void It_says_share_rows_rate_and_time_left() =>
        ProgressLine.Text(new ImportProgress(500_000, 25, 100), TimeSpan.FromSeconds(10)).ShouldBe(" 25 %   500,000 rows   50,000 rows/s   0:30 left");

    [Fact]
    public void Nobody_watching_it_says_nothing()
    {
        var terminal = VerbTerminal.Create();
        using var line = new ProgressLine(terminal, new JumpingClock());

        line.Report(new ImportProgress(1, 1, 2));

        terminal.Error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Watched_it_overwrites_itself_and_leaves_an_empty_line()
    {
        var terminal = VerbTerminal.Create(isInteractive: true);
        using (var line = new ProgressLine(terminal, new JumpingClock())) line.Report(new ImportProgress(1_000, 1, 2));

        var text = terminal.Error.ToString()!;
        text.ShouldStartWith("\r 50 %   1,000 rows");
        text.Split('\r')[^2].ShouldBe(new string(' ', text.Split('\r')[1].Length));
    }

    /// <summary>A second passes whenever it is looked at.</summary>
    private sealed class JumpingClock : TimeProvider
    {
        private long seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => seconds++;
    }
}
