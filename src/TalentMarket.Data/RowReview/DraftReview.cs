using Npgsql;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.SurveyFiles;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>Looks at the rows of a draft beside each other, once all of them are there.</summary>
/// <param name="currency">Of all its rows, or the one they are brought to.</param>
internal sealed class DraftReview(
    NpgsqlConnection connection, BoundMapping mapping, RowTarget target, CurrencyTable currencies, Currency currency, FlaggedRows flagged)
{
    private const int BatchRows = 1_000;

    private readonly DraftedPay pay = new(connection, currencies, target.EditionId);

    /// <summary>Flags the rows far from others like them.</summary>
    /// <param name="open">The file again: which rows to keep whole is known only now.</param>
    /// <param name="setAside">What is done with rows that leave the draft, in batches.</param>
    public async Task FlagOutliersAsync(
        Func<SurveyFile> open, Func<IReadOnlyList<(SurveyRow Row, IReadOnlyList<ImportIssue> Issues)>, Task> setAside, CancellationToken cancellationToken)
    {
        await pay.GatherAsync(null, cancellationToken);
        var (found, low, high) = await pay.OutliersAsync(null, cancellationToken);
        if (found.Count > 0) await KeepAsync(open, found.ToDictionary(row => row.RowNumber), setAside, cancellationToken);
        flagged.CountFurther(FlagKind.LowOutlier, low - found.Count(row => row.Outlier.Kind == FlagKind.LowOutlier));
        flagged.CountFurther(FlagKind.HighOutlier, high - found.Count(row => row.Outlier.Kind == FlagKind.HighOutlier));
    }

    public async Task<FileProfile> ProfileAsync(FileTally tally, long repeated, long accepted, CancellationToken cancellationToken)
    {
        var numbers = new DraftNumbers(connection, currencies, currency.Code, mapping, target.EditionId);
        return new FileProfile(
            tally.Rows, repeated, accepted, tally.Columns, await numbers.ReadAsync(cancellationToken), await numbers.ResponsesAsync(cancellationToken),
            [.. flagged.Counts.Where(count => count.Rows > 0)], await pay.EffectsAsync(target.UploadId, currency.Code, cancellationToken));
    }

    private async Task KeepAsync(
        Func<SurveyFile> open, Dictionary<int, FoundOutlier> found, Func<IReadOnlyList<(SurveyRow Row, IReadOnlyList<ImportIssue> Issues)>, Task> setAside,
        CancellationToken cancellationToken)
    {
        using var file = open();
        foreach (var rows in file.Rows().Where(row => found.ContainsKey(row.RowNumber)).Take(found.Count).Chunk(BatchRows))
        {
            var judged = rows.Select(row => (Row: row, Found: found[row.RowNumber])).ToLookup(row => row.Found.Outlier.IsSetAside(target.SourceClass, row.Found.TalentTier));
            await flagged.StoreAsync([.. judged[false].Select(row => (row.Row, (IReadOnlyList<RowFlag>)[Flag(row.Found)]))], cancellationToken);
            await setAside([.. judged[true].Select(row => (row.Row, (IReadOnlyList<ImportIssue>)[Flag(row.Found).AsIssue()]))]);
            await flagged.FlagOnlyAsync([.. judged[true].Select(row => Flag(row.Found))], cancellationToken);
        }
    }

    private RowFlag Flag(FoundOutlier row) => row.Flag(target.UploadId, mapping);
}
