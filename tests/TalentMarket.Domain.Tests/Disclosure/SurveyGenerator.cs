namespace TalentMarket.Domain.Tests.Disclosure;

/// <summary>Made-up surveys: organisations of unlike size over eight jobs, five levels and four hubs, most people where most are.</summary>
internal static class SurveyGenerator
{
    public static List<(IReadOnlyList<int> Values, long? Group, decimal Pay)> Survey(Random random)
    {
        var organisations = random.Next(12, 30);
        return [.. Enumerable.Range(0, random.Next(400, 900)).Select(_ => Person(random, (int)(organisations * Math.Pow(random.NextDouble(), 1.3))))];
    }

    public static (IReadOnlyList<int> Values, long? Group, decimal Pay) Person(Random random, long organisation) =>
        ([(int)(8 * Math.Pow(random.NextDouble(), 1.5)), random.Next(5), (int)(4 * Math.Pow(random.NextDouble(), 1.5))], organisation, random.Next(90_000, 400_000));
}
