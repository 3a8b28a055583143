using TalentMarket.Data.Deliveries;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>A file of rows that were set aside, corrected and brought to the draft they belong to.</summary>
public sealed class CorrectedFile(RowDesk desk, DeliveryFolder folder)
{
    /// <summary>More than is ever set aside.</summary>
    public const long MostBytes = 512L << 20;

    public async Task<RowAnswer> BringAsync(Caller caller, long editionId, string fileName, Stream content, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        if (folder.Problem is { } problem) return RowAnswer.Refused(problem);
        var id = Guid.CreateVersion7();
        try
        {
            if (!await StoreAsync(id, content, cancellationToken)) return RowAnswer.Refused("The file is larger than 512 MB, more than is ever set aside.");
            return await desk.BringAgainAsync(caller, editionId, DeliveryName.Of(fileName), () => Open(folder.FileOf(id)), cancellationToken);
        }
        catch (SurveyFileException refused)
        {
            return RowAnswer.Refused(refused.Message);
        }
        finally
        {
            folder.Remove(id);
        }
    }

    private async Task<bool> StoreAsync(Guid id, Stream content, CancellationToken cancellationToken)
    {
        await using (var file = folder.CreatePart(id))
        {
            var buffer = new byte[128 * 1024];
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                if (file.Length > MostBytes) return false;
            }
        }

        folder.Keep(id);
        return true;
    }

    // As it was downloaded, or as a spreadsheet saved it again.
    private static SurveyFile Open(string path)
    {
        var layout = new FileLayout(1, null, null, "utf-8", NumberStyle.Plain);
        if (Workbook.SheetsOf(path).Count > 0) return SurveyFile.Open(path, layout);
        using var file = File.OpenRead(path);
        if (file.Length == 0) throw new SurveyFileException("The file is empty.");
        var (encoding, delimiter) = TextLayout.Of(file);
        return SurveyFile.Open(path, layout with { Encoding = encoding, Delimiter = delimiter });
    }
}
