using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Premiums;

/// <summary>The regressors of one person after another, for models too long to be held as a matrix: an intercept, given columns,
/// years of experience and their square about their mean, remote work, and categories measured from their largest.</summary>
internal sealed class RegressorRows
{
    private readonly List<Func<Compared, double>> columns = [];
    private readonly List<(PremiumTrait Trait, Dictionary<string, int> ColumnOf)> categories = [];
    private readonly List<string> groups = [];

    /// <param name="people">Whose means and categories count; each states everything.</param>
    /// <param name="given">Columns with the group they belong to.</param>
    public RegressorRows(IReadOnlyList<Compared> people, IReadOnlyList<PremiumTrait> traits, params IReadOnlyList<(string Group, Func<Compared, double> ValueOf)> given)
    {
        var mean = people.Average(compared => compared.Person.CareerYears!.Value);
        Add("", _ => 1);
        foreach (var (group, valueOf) in given) Add(group, valueOf);
        Add(PremiumDesign.Years, compared => compared.Person.CareerYears!.Value - mean);
        Add(PremiumDesign.Years, compared => Math.Pow(compared.Person.CareerYears!.Value - mean, 2));
        Add(PremiumDesign.Remote, compared => compared.Person.Workplace == Workplace.Remote ? 1 : 0);
        foreach (var trait in traits)
        {
            var largestFirst = people.CountBy(compared => trait.Of(compared.Person)!)
                .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Skip(1);
            var columnOf = new Dictionary<string, int>();
            foreach (var (category, _) in largestFirst)
            {
                columnOf.Add(category, groups.Count);
                groups.Add(trait.Label());
            }

            categories.Add((trait, columnOf));
        }
    }

    public int Count => groups.Count;

    /// <summary>The group of each column; the intercept's is empty.</summary>
    public IReadOnlyList<string> Groups => groups;

    public void Fill(Compared person, Span<double> row)
    {
        row.Clear();
        for (var i = 0; i < columns.Count; i++) row[i] = columns[i](person);
        foreach (var (trait, columnOf) in categories)
            if (columnOf.TryGetValue(trait.Of(person.Person)!, out var column)) row[column] = 1;
    }

    private void Add(string group, Func<Compared, double> valueOf)
    {
        columns.Add(valueOf);
        groups.Add(group);
    }
}
