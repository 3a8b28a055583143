using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Work;
using TalentMarket.Domain.Accounts;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Deliveries;

/// <summary>Shows deliveries and how far they are.</summary>
public sealed class DeliveryReader(IDbContextFactory<TalentMarketDbContext> contexts, DeliveryFolder folder)
{
    private const int MostListed = 200;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<Delivery>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Deliveries.AsNoTracking().OrderByDescending(row => row.Id).Take(MostListed).ToListAsync(cancellationToken);
    }

    /// <summary>The beginning of a file, as the layout says or else as it looks, and the mappings that fit it.</summary>
    public async Task<DeliveryLook> LookAsync(Caller caller, Guid id, FileLayout? layout, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        var path = folder.FileOf(id);
        if (!File.Exists(path)) return new DeliveryLook(FilePreview.Missing, [], [], null);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await KnownMappings.AllAsync(db, cancellationToken);
        var preview = FilePreview.Read(path, layout);
        return new DeliveryLook(preview, KnownMappings.Fitting(known, path),
            ColumnRecognition.Recognise(preview.Header, preview.Rows, preview.Layout.Numbers, [.. known.Select(mapping => mapping.File.Mapping)]),
            await OpenDataSet.OfAsync(path, cancellationToken));
    }

    public async Task<ReadDelivery?> FindAsync(Caller caller, Guid id, CancellationToken cancellationToken)
    {
        caller.Require(Permission.UploadSurveys);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } delivery) return null;
        var work = await db.WorkItems.AsNoTracking().Where(item => item.SubjectId == id).OrderByDescending(item => item.Id).FirstOrDefaultAsync(cancellationToken);
        return new ReadDelivery(delivery, work, await AccountAsync(db, delivery, cancellationToken), await FirstAsync(db, delivery, cancellationToken));
    }

    // What was decided about rows since the check changed how many are in the draft.
    private static async Task<ImportOutcome.Account?> AccountAsync(TalentMarketDbContext db, Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.Account is null || JsonSerializer.Deserialize<ImportOutcome.Account>(delivery.Account) is not { } account) return null;
        return await db.Uploads.AsNoTracking().SingleOrDefaultAsync(upload => upload.EditionId == delivery.EditionId, cancellationToken) is { } now
            ? account with { Accepted = now.RowsAccepted, Quarantined = now.RowsQuarantined, Unmatched = now.RowsUnmatched }
            : account;
    }

    private static Task<Delivery?> FirstAsync(TalentMarketDbContext db, Delivery delivery, CancellationToken cancellationToken) => db.Deliveries.AsNoTracking()
        .Where(other => other.Sha256 == delivery.Sha256 && other.SurveyCode == delivery.SurveyCode && other.EditionId != null && other.Id != delivery.Id)
        .OrderBy(other => other.Id).FirstOrDefaultAsync(cancellationToken);
}

/// <param name="Mappings">Those that fit the file as it is, the best first.</param>
/// <param name="Recognised">What each column is taken for.</param>
/// <param name="OpenData">The open survey that the file is, byte by byte; null where it is none that is known.</param>
public sealed record DeliveryLook(
    FilePreview Preview, IReadOnlyList<KnownMapping> Mappings, IReadOnlyList<IReadOnlyDictionary<SurveyField, FieldMapping>> Recognised, OpenDataSet? OpenData);

/// <param name="Work">Its last check; null before one was asked for.</param>
/// <param name="Account">What became of its rows; null until it is a draft.</param>
/// <param name="First">The delivery that brought the same bytes into the same survey before; null where there is none.</param>
public sealed record ReadDelivery(Delivery Delivery, WorkItem? Work, ImportOutcome.Account? Account, Delivery? First);
