using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Tests.SurveyFiles;

namespace TalentMarket.Data.Tests.Surveys;

/// <summary>Files changed at random are taken or refused in words, whatever is in them.</summary>
[Collection(nameof(Alone))]
public sealed class MutatedFileTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const ulong Seed = 20_261_122;
    private const long AllowedGrowthBytes = 150L << 20;
    private const int Size = 6;

    // Of the processor: how long it takes by the clock is the machine's doing.
    private static readonly TimeSpan LimitOfOne = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly int Files = Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1" ? 20_000 : 1_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task UP_15_a_file_changed_at_random_is_taken_or_refused_in_words_and_the_store_is_as_it_was()
    {
        using var market = await ImportMarket.CreateAsync(postgres, Cancellation);
        var files = Gen.Sample(MutatedFiles.Any, Files + 20, new Rnd(Seed, 1), Size).Select(file => (File: file, Built: MutatedFiles.Build(file))).ToList();
        // What the first imports of a process load once is no file's doing.
        foreach (var (_, built) in files.Take(20)) await TakeAsync(market, built.Name, built.Content);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var (before, peak) = (process.WorkingSet64, process.WorkingSet64);
        using var watch = new Timer(_ =>
        {
            process.Refresh();
            peak = Math.Max(peak, process.WorkingSet64);
        }, null, TimeSpan.Zero, TimeSpan.FromMilliseconds(10));
        var unexpected = new List<string>();
        var (accepted, slowest) = (0, TimeSpan.Zero);
        var counts = await market.CountsAsync(Cancellation);

        foreach (var (file, built) in files.Skip(20))
        {
            var begun = Environment.CpuUsage.TotalTime;
            try
            {
                var isAccepted = await Task.Run(() => TakeAsync(market, built.Name, built.Content), Cancellation).WaitAsync(Patience, Cancellation);
                var after = await market.CountsAsync(Cancellation);
                if (isAccepted) accepted++;
                else if (!after.SequenceEqual(counts)) unexpected.Add($"{file}: refused, and the store is not as it was");
                counts = after;
            }
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                unexpected.Add($"{file}: {reason.GetType().Name} {reason.Message} {reason.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("TalentMarket.Data.", StringComparison.Ordinal))}");
            }

            var used = Environment.CpuUsage.TotalTime - begun;
            if (used > slowest) slowest = used;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Files} files: {accepted} taken, {Files - accepted - unexpected.Count} refused, {unexpected.Count} unexpected; the slowest {slowest.TotalMilliseconds:0} ms; {(peak - before) >> 20} MB above the base"));
        unexpected.ShouldBeEmpty();
        accepted.ShouldBeInRange(Files / 10, Files * 9 / 10);
        slowest.ShouldBeLessThan(LimitOfOne);
        (peak - before).ShouldBeLessThan(AllowedGrowthBytes);
    }

    // As an upload goes: looked at when it has arrived, then read by a mapping.
    private static async Task<bool> TakeAsync(ImportMarket market, string name, byte[] content)
    {
        var path = market.WriteFile(name, content);
        var preview = FilePreview.Read(path, null);
        if (preview.Problem is { } problem) problem.ShouldEndWith(".");
        var outcome = await market.ImportAsync(path, "ai-jobs", "mutated", Cancellation);
        if (outcome is not ImportOutcome.Refused refused) return true;
        refused.Sentences.ShouldNotBeEmpty();
        refused.Sentences.ShouldAllBe(sentence => sentence.Length > 10);
        return false;
    }
}
