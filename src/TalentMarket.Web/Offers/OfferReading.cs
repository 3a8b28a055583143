using TalentMarket.Domain.Offers;

namespace TalentMarket.Web.Offers;

/// <summary>Makes an offer of what was typed for it, collecting every problem on the way.</summary>
internal sealed class OfferReading(OffersQuery query, int number, double riskFreeRate)
{
    private const double MostYears = 30;
    private readonly List<OfferProblem> problems = [];

    public IReadOnlyList<OfferProblem> Problems => problems;

    /// <summary>Null when something is missing or wrong, which <see cref="Problems"/> names.</summary>
    public Offer? Read()
    {
        var baseSalary = Amount(OfferFields.Base, isRequired: true);
        var offer = new Offer
        {
            BaseSalary = baseSalary,
            TargetIncentive = Bonus(baseSalary),
            RaiseRatePerYear = Share(OfferFields.Raise, 1),
            SignOn = Amount(OfferFields.SignOn),
            ClawbackMonths = Whole(OfferFields.Clawback, 0, 60),
            RefresherPerYear = Amount(OfferFields.Refresher),
            FirstRefresherYear = Whole(OfferFields.RefresherFrom, 1, OfferValue.Years),
            Grant = Grant(),
        };
        return problems.Count == 0 ? offer : null;
    }

    private EquityGrant? Grant()
    {
        var kind = OfferChoices.Kind(Text(OfferFields.Equity));
        var basis = OfferChoices.Basis(Text(OfferFields.Price));
        if (kind is null) Refuse(OfferFields.Equity, "shares, options or profit-units");
        if (basis is null) Refuse(OfferFields.Price, "listed, appraised or preferred");
        if (kind is null || basis is null) return null;
        var isPrivate = basis == PriceBasis.LastPreferred || kind == EquityKind.ProfitUnits;
        // Without a grant, refreshers alone still are of some kind of share.
        if (kind != EquityKind.Options && Text(OfferFields.Grant).Length == 0 && (Text(OfferFields.Refresher).Length == 0 || basis == PriceBasis.Listed)) return null;
        var options = kind == EquityKind.Options ? Options() : null;
        return Schedule() is { } schedule ? new EquityGrant
        {
            Kind = kind.Value,
            PriceBasis = basis.Value,
            Schedule = schedule,
            StatedValue = options?.IntrinsicValue ?? Amount(OfferFields.Grant),
            Options = options,
            CommonToPreferredRatio = basis == PriceBasis.LastPreferred ? Common() : ValueRange.Exactly(1),
            VolatilityPerYear = Share(OfferFields.Volatility, 5, isRequired: isPrivate || options is not null),
            YearsToSale = Number(OfferFields.YearsToSale, MostYears, isRequired: isPrivate),
            RiskFreeRate = riskFreeRate,
            SaleChance = kind == EquityKind.ProfitUnits ? Share(OfferFields.Chance, 1, isRequired: true) : 1,
        } : null;
    }

    private OptionCount Options() => new(
        Amount(OfferFields.Units, isRequired: true), Amount(OfferFields.UnitPrice, isRequired: true),
        Amount(OfferFields.Strike, isRequired: true), Number(OfferFields.Life, MostYears, isRequired: true));

    private VestingSchedule? Schedule()
    {
        const string expected = "yearly shares that sum to 100, such as 25/25/25/25";
        var shares = TypedNumber.Shares(Text(OfferFields.Vesting));
        if (shares is null or { Count: > 10 } || Math.Abs(shares.Sum() - 1) > 1e-9)
        {
            Refuse(OfferFields.Vesting, expected);
            return null;
        }

        return new VestingSchedule(shares, Whole(OfferFields.Cliff, 0, shares.Count * 12));
    }

    private ValueRange Common()
    {
        var shares = TypedNumber.Shares(Text(OfferFields.Common));
        if (shares is [var only]) shares = [only, only, only];
        if (shares is [var least, var most]) shares = [least, (least + most) / 2, most];
        if (shares is [var low, var mid, var high] && low <= mid && mid <= high && high <= 1) return new ValueRange(low, mid, high);
        Refuse(OfferFields.Common, "per cent of the preferred price, low, middle and high, such as 30/50/70");
        return default;
    }

    private double Bonus(double baseSalary) => Text(OfferFields.Bonus) is var text && text.EndsWith('%')
        ? (TypedNumber.Share(text) is { } share and <= 10 ? share * baseSalary : Refuse(OfferFields.Bonus, "an amount, or per cent of base such as 15%"))
        : Amount(OfferFields.Bonus);

    private double Amount(OfferField field, bool isRequired = false) =>
        Read(field, isRequired, TypedNumber.Amount, "an amount such as 250,000, 250k or 1.2M");

    private double Share(OfferField field, double highest, bool isRequired = false) =>
        Read(field, isRequired, text => TypedNumber.Share(text) is { } share && share <= highest ? share : null, FormattableString.Invariant($"per cent from 0 to {highest * 100}"));

    private double Number(OfferField field, double highest, bool isRequired = false) =>
        Read(field, isRequired, text => TypedNumber.Plain(text) is { } number && number <= highest ? number : null, FormattableString.Invariant($"a number from 0 to {highest}"));

    private int Whole(OfferField field, int lowest, int highest) => (int)Read(field, isRequired: false,
        text => TypedNumber.Plain(text) is { } number && number == Math.Floor(number) && number >= lowest && number <= highest ? number : null,
        FormattableString.Invariant($"a whole number from {lowest} to {highest}"));

    private double Read(OfferField field, bool isRequired, Func<string, double?> parse, string expected)
    {
        var text = Text(field);
        return text.Length == 0 && !isRequired ? 0 : parse(text) ?? Refuse(field, expected);
    }

    private double Refuse(OfferField field, string expected)
    {
        problems.Add(new OfferProblem(query.NameOf(number), field.Label, Text(field), expected));
        return 0;
    }

    private string Text(OfferField field) => query[field, number];
}
