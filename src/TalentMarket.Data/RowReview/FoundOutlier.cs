using System.Globalization;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Market;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.RowReview;

/// <summary>A row whose pay is far from that of others like it.</summary>
/// <param name="Level">0 where it is not known, as <paramref name="Tier"/>.</param>
internal sealed record FoundOutlier(
    int RowNumber, decimal Pay, string Currency, bool IsTotal, PayOutlier Outlier, int People, string Job, short Level, short Tier)
{
    public TalentTier? TalentTier => Tier == 0 ? null : (TalentTier)Tier;

    public RowFlag Flag(long uploadId, BoundMapping mapping) => new()
    {
        UploadId = uploadId, RowNumber = RowNumber, Kind = Outlier.Kind, ProposedFactor = Outlier.ProposedFactor, Amount = Pay,
        Column = IsTotal ? "total of base, incentive and equity" : mapping.LabelOf(SurveyField.BaseSalary),
        Found = Text($"{Pay:N0} {Currency}"),
        Expected = Text($"near {Middle:N0} {Currency}, the middle of {People:N0} like it ({Like}); it is {Math.Abs(Outlier.Score):0.0} robust deviations {(Outlier.Score < 0 ? "below" : "above")}"),
    };

    private double Middle => (double)Pay * Math.Exp(-Outlier.Score * Outlier.Scale);

    private string Like => string.Join(", ", new[] { Job, Level == 0 ? null : ((JobLevel)Level).ToString(), Tier == 0 ? null : Slug.Of((TalentTier)Tier) }.OfType<string>());

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
