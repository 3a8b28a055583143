using System.Globalization;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Sources;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Deals;

/// <summary>One deal's figures, dates and reasons in words.</summary>
internal static class DealText
{
    /// <summary>19 Mar 2024, Mar 2024 or 2024: as far as it is known.</summary>
    public static string Day(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => date.Year.ToString(CultureInfo.InvariantCulture),
        (_, null) => date.Earliest.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ => BandWords.Day(date.Earliest),
    };

    /// <summary>$650M, 70 people or 67 %.</summary>
    public static string Amount(DealField field, decimal figure) => field.Unit() switch
    {
        FieldUnit.UsDollars => Dollars(figure),
        FieldUnit.Heads => figure == 1 ? "1 person" : $"{Heads(figure)} people",
        _ => Share(figure),
    };

    public static string Dollars(decimal amount) => AmountText.Brief(new Money(amount, Currency.Usd));

    /// <summary>"$620M to $650M", "at least $900M", "at most $700M"; null where it is exact.</summary>
    public static string? Bounds(DealField field, LowBestHigh range) => Bounds(range, figure => Amount(field, figure));

    public static string? Bounds(LowBestHigh range, Func<decimal, string> write) => (range.Low, range.High) switch
    {
        ({ } low, { } high) when low == high => null,
        ({ } low, { } high) => $"{write(low)} to {write(high)}",
        ({ } low, null) => $"at least {write(low)}",
        (null, { } high) => $"at most {write(high)}",
        _ => "without bounds",
    };

    /// <summary>What a claim says, its own bounds with it.</summary>
    public static string Claimed(DealClaim claim) => claim.Range switch
    {
        null => claim.Confidence == ClaimConfidence.Undisclosed ? "Not disclosed" : "No figure",
        { IsExact: true } range => Amount(claim.Field, range.Best),
        { High: null } range when range.Low == range.Best => $"More than {Amount(claim.Field, range.Best)}",
        { Low: null } range when range.High == range.Best => $"Up to {Amount(claim.Field, range.Best)}",
        var range => $"{Amount(claim.Field, range.Best)} ({Bounds(claim.Field, range)})",
    };

    /// <summary>Why there is no price a head.</summary>
    public static string Reason(PriceAHead price) => price switch
    {
        PriceAHead.NoData { MoneyIsUnknown: true, HeadsAreUnknown: true } => "Neither the money nor the people are public.",
        PriceAHead.NoData { MoneyIsUnknown: true } => "The money is not public.",
        PriceAHead.NoData => "The people are not public.",
        PriceAHead.PayoutAbovePrice => "More goes to investors than is paid by these claims, so what the people cost cannot be told from them.",
        _ => "",
    };

    /// <summary>The same in a cell.</summary>
    public static string ShortReason(PriceAHead price) => price switch
    {
        PriceAHead.NoData { MoneyIsUnknown: true, HeadsAreUnknown: true } => "money and people unknown",
        PriceAHead.NoData { MoneyIsUnknown: true } => "money unknown",
        PriceAHead.NoData => "people unknown",
        PriceAHead.PayoutAbovePrice => "pay-out above price",
        _ => "",
    };

    public static string Label(this DealField field) => field switch
    {
        DealField.HeadlineValue => "Headline value",
        DealField.LicenceFee => "Licence fee",
        DealField.ClaimsWaiver => "Waiver of claims",
        DealField.InvestorPayout => "Pay-out to investors",
        DealField.EmployeePayout => "Pay-out to employees",
        DealField.RetentionPool => "Retention pool",
        DealField.CapitalRaised => "Capital raised before",
        DealField.LastValuation => "Last valuation before",
        DealField.TeamSize => "People who changed over",
        DealField.TechnicalHeads => "Technical people of them",
        DealField.RetainedAtTwelveMonths => "Still there after 12 months",
        DealField.CompanyHeadcount => "People of the company before",
        DealField.ShareOfTeamTaken => "Share of the team taken",
        DealField.StakeTaken => "Stake taken",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field."),
    };

    public static string Label(this ClaimStanding standing) => standing switch
    {
        ClaimStanding.Stands => "Stated",
        ClaimStanding.Derived => "Derived",
        ClaimStanding.TurnedDown => "Offer turned down",
        ClaimStanding.PartOrLimit => "Another scope, or a limit",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing."),
    };

    public static string Label(this DealEventKind kind) => kind switch
    {
        DealEventKind.Rumoured => "Rumoured",
        DealEventKind.Announced => "Announced",
        DealEventKind.Closed => "Closed",
        DealEventKind.RegulatorOpened => "Regulator asks",
        DealEventKind.RegulatorCleared => "Regulator clears",
        DealEventKind.RegulatorConditions => "Regulator sets conditions",
        DealEventKind.RegulatorBlocked => "Regulator blocks",
        DealEventKind.PeopleLeft => "People left",
        DealEventKind.Other => "Noted",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of event."),
    };

    public static string Label(this HeadDenominator denominator) => denominator switch
    {
        HeadDenominator.All => "Everybody who changed over",
        HeadDenominator.Technical => "Technical people",
        HeadDenominator.RetainedAtTwelveMonths => "Those still there after 12 months",
        _ => throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "Not a denominator."),
    };

    public static string GradeWord(SourceGrade grade) => Sources.SourceRow.GradeWord(grade);

    private static string Heads(decimal figure) => figure.ToString("#,0.#", CultureInfo.InvariantCulture);

    private static string Share(decimal figure) => (figure * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
