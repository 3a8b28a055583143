using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.SurveyFiles;

/// <summary>A file on disk for as long as a test reads it.</summary>
internal static class SurveyFileSample
{
    public static readonly FileLayout Plain = new(1, null, null, "utf-8", NumberStyle.Plain);

    public static (IReadOnlyList<string> Header, IReadOnlyList<SurveyRow> Rows) Read(byte[] content, FileLayout? layout = null)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, content);
            using var file = SurveyFile.Open(path, layout ?? Plain);
            return (file.Header, [.. file.Rows()]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static string Refusal(byte[] content, FileLayout? layout = null) =>
        Should.Throw<SurveyFileException>(() => Read(content, layout)).Message;
}
