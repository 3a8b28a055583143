using System.Text;
using TalentMarket.Data.JobPricing;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.JobPricing;

/// <summary>The rows somebody sent and how they want them priced. Held for one answer: neither stored nor logged.</summary>
public sealed record PriceQuestion
{
    public const string Page = "/pay/price-my-jobs";
    public const string Handler = "price";
    public const string PasteField = "paste";
    public const string FileField = "file";
    public const string RowsField = "rows";
    public const string CurrencyField = "currency";
    public const string ElementField = "element";
    public const string PlaceField = "place";
    public const string ExactPlace = "exact";
    public const string WiderPlace = "wider";

    public const long LargestBytes = 1L << 20;

    /// <summary>With what a form puts around a table.</summary>
    public const long LargestRequestBytes = LargestBytes + (256 << 10);

    /// <summary>Why no row can be read; null where some can.</summary>
    public string? Problem { get; init; }

    public IReadOnlyList<SurveyRow> Rows { get; init; } = [];

    /// <summary>Of rows that name none.</summary>
    public Currency Currency { get; init; } = Currency.Usd;

    public PayElement Element { get; init; } = PayElement.BaseSalary;

    /// <summary>True: where a hub has no figures its country answers, then every place.</summary>
    public bool IsWiderPlaceTaken { get; init; } = true;

    public static PriceQuestion Nothing { get; } = new();

    public static async Task<PriceQuestion> ReadAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var (rows, problem) = form.TryGetValue(RowsField, out var sent) ? PriceRows.Read(sent.ToString()) : await SentAsync(form, cancellationToken);
        var currency = form[CurrencyField].ToString();
        return new PriceQuestion
        {
            Rows = rows,
            Problem = problem,
            Currency = Currency.IsCode(currency) ? new Currency(currency) : Currency.Usd,
            Element = Slug.Find<PayElement>(form[ElementField].ToString()) ?? PayElement.BaseSalary,
            IsWiderPlaceTaken = form[PlaceField] != ExactPlace,
        };
    }

    private static async Task<(IReadOnlyList<SurveyRow>, string?)> SentAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form.Files.GetFile(FileField) is { Length: > 0 } file)
        {
            if (file.Length > LargestBytes) return ([], "The file is larger than 1 MB. Keep title, level, hub and pay, and leave the other columns out.");
            var content = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content, cancellationToken);
            return PaySheetFile.Read(content, null);
        }

        var text = form[PasteField].ToString();
        if (string.IsNullOrWhiteSpace(text)) return ([], null);
        // What a spreadsheet copies has tabs, whatever else stands in its cells.
        return PaySheetFile.Read(Encoding.UTF8.GetBytes(text.TrimStart('\r', '\n')), text.Contains('\t', StringComparison.Ordinal) ? '\t' : null);
    }
}
