using MathNet.Numerics.LinearAlgebra;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>Log pay on one or two marks, with years, years squared, level, tier, hub and remote work held equal; errors clustered by organisation.</summary>
internal static class AdjustedPremium
{
    /// <summary>The first coefficients are those of the marks, in their order.</summary>
    public static ClusteredRegression Fit(
        IReadOnlyList<SamplePerson> people, IReadOnlyList<Func<SamplePerson, bool>> marks, params ReadOnlySpan<Func<SamplePerson, object>> further)
    {
        var columns = new List<Func<SamplePerson, double>>(marks.Select(mark => (Func<SamplePerson, double>)(person => mark(person) ? 1 : 0)))
        {
            _ => 1,
            person => person.Record.CareerYears!.Value,
            person => person.Record.CareerYears!.Value * person.Record.CareerYears!.Value,
            person => person.Record.Workplace == Workplace.Remote ? 1 : 0,
        };
        foreach (var category in (Func<SamplePerson, object>[])[person => person.Record.Level!, person => person.Record.Tier!, person => person.Record.HubCode!, .. further])
            foreach (var value in people.Select(category).Distinct().Skip(1).ToList())
                columns.Add(person => category(person).Equals(value) ? 1 : 0);

        var design = Matrix<double>.Build.Dense(people.Count, columns.Count);
        for (var i = 0; i < people.Count; i++)
            for (var k = 0; k < columns.Count; k++)
                design[i, k] = columns[k](people[i]);
        return new ClusteredRegression(
            design, Vector<double>.Build.Dense(people.Count, i => people[i].LogPay), [.. people.Select(person => person.Organisation)]);
    }

    /// <summary>The premium of one mark in each wave.</summary>
    public static Estimate[] ByWave(Func<SamplePerson, bool> isIn, Func<SamplePerson, bool> mark) =>
        [.. Sample.People.Select(wave => Fit([.. wave.Where(isIn)], [mark]).Of((0, 1)))];
}
