using System.Diagnostics;
using System.Globalization;
using TalentMarket.Domain.TeamBuilds;
using TalentMarket.Domain.Tests.Validation;

namespace TalentMarket.Domain.Tests.TeamBuilds;

/// <summary>How long ten thousand draws of fifty seats take with everything that is told about them.</summary>
[Collection(nameof(AfterTheOthers))]
public sealed class TeamSimulationBenchmark(ITestOutputHelper output)
{
    private const int Rounds = 12;

    [Fact]
    public void Ten_thousand_draws_of_fifty_seats_take_under_200_ms()
    {
        var (quickest, allocated) = (TimeSpan.MaxValue, 0L);
        var wall = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var (before, watch, bytes) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            EssayTeam.Run(EssayTeam.Scenario).Draws.ShouldBe(10_000);
            allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
            var spent = Environment.CpuUsage.TotalTime - before;
            if (spent < quickest) quickest = spent;
            if (watch.Elapsed < wall) wall = watch.Elapsed;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"10,000 draws of 50 seats with sensitivity: {quickest.TotalMilliseconds:0} ms of processor, {wall.TotalMilliseconds:0} ms by the clock, {allocated / 1e6:0.00} MB allocated"));
        // The processor's time, not the clock's: other programs may run beside the tests.
        quickest.TotalMilliseconds.ShouldBeLessThan(200);
    }
}
