using System.Globalization;
using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.CommandLine;

/// <summary>One line that is overwritten while a file is read: rows, share, rate and time left. Silent when nobody watches.</summary>
internal sealed class ProgressLine(Terminal terminal, TimeProvider clock) : IProgress<ImportProgress>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly long start = clock.GetTimestamp();
    private TimeSpan shownAt;
    private int width;

    public void Report(ImportProgress value)
    {
        var elapsed = clock.GetElapsedTime(start);
        if (!terminal.IsInteractive || elapsed - shownAt < Pause) return;
        shownAt = elapsed;
        Show(Text(value, elapsed));
    }

    /// <summary>Clears the line, so that what follows starts on an empty one.</summary>
    public void Dispose()
    {
        if (width == 0) return;
        Show("");
        terminal.Error.Write('\r');
        width = 0;
    }

    internal static string Text(ImportProgress progress, TimeSpan elapsed)
    {
        var share = progress.BytesTotal == 0 ? 0 : Math.Min(1, progress.BytesRead / (double)progress.BytesTotal);
        var rate = progress.RowsRead / Math.Max(0.001, elapsed.TotalSeconds);
        var left = share > 0 ? TimeSpan.FromSeconds(elapsed.TotalSeconds * (1 - share) / share) : TimeSpan.Zero;
        return string.Create(CultureInfo.InvariantCulture,
            $"{share * 100,3:0} %   {progress.RowsRead:N0} rows   {rate:N0} rows/s   {left:m\\:ss} left");
    }

    private void Show(string text)
    {
        terminal.Error.Write('\r' + text.PadRight(width));
        width = text.Length;
    }
}
