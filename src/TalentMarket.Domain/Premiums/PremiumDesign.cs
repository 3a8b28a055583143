using TalentMarket.Domain.PayBands;
using TalentMarket.Domain.Statistics.Regression;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>The regressors that hold people equal: years of experience and their square about their mean, remote work, and categories.</summary>
internal static class PremiumDesign
{
    public const string Mark = "premium";
    public const string Doctorate = "doctorate";
    public const string Years = "years of experience";
    public const string SquaredYears = "squared years of experience";
    public const string Remote = "remote work";

    /// <summary>Those of the asked traits that no person has.</summary>
    public static IReadOnlyList<PremiumTrait> Missing(IReadOnlyList<Compared> people, IEnumerable<PremiumTrait> traits) =>
        [.. traits.Where(trait => people.All(compared => trait.Of(compared.Person) is null))];

    public static DesignBuilder<Compared> For(IReadOnlyList<Compared> people, IEnumerable<PremiumTrait> categories)
    {
        var mean = people.Average(compared => compared.Person.CareerYears!.Value);
        var design = DesignMatrix.For(people).WithIntercept()
            .With(Years, compared => compared.Person.CareerYears!.Value - mean)
            .With(SquaredYears, compared => Math.Pow(compared.Person.CareerYears!.Value - mean, 2));
        if (Varies(people, compared => compared.Person.Workplace == Workplace.Remote))
            design = design.WithFlag(Remote, compared => compared.Person.Workplace == Workplace.Remote);
        return categories.Aggregate(design, (builder, trait) => builder.WithCategory(trait.Label(), compared => trait.Of(compared.Person)!));
    }

    /// <summary>Those who state every trait and their years.</summary>
    public static List<Compared> Complete(IEnumerable<Compared> people, IReadOnlyList<PremiumTrait> traits, PayElement element) =>
        [.. people.Where(compared => compared.Person.CareerYears is not null && compared.Person.Pay(element) is > 0
            && traits.All(trait => trait.Of(compared.Person) is not null))];

    public static double[] LogPay(IEnumerable<Compared> people, PayElement element) =>
        [.. people.Select(compared => Math.Log(compared.Person.Pay(element)!.Value))];

    public static bool Varies(IReadOnlyList<Compared> people, Func<Compared, bool> mark) => people.Any(mark) && !people.All(mark);
}
