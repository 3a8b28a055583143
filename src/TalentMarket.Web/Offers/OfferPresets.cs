namespace TalentMarket.Web.Offers;

/// <summary>Comparisons to start from. Their figures are made up to show the form, and say nothing of any employer.</summary>
public static class OfferPresets
{
    public static IReadOnlyList<(string Title, string About, string Address)> All { get; } =
        [.. Written.Select(preset => (preset.Title, preset.About, OffersQuery.Read(preset.Query).Query.Address))];

    private static IEnumerable<(string Title, string About, string Query)> Written =>
    [
        ("A lab's paper against listed shares", "The same stated pay, one in shares that cannot be sold yet",
            "?attrition=10&discount=5&name1=The+lab&base1=320k&bonus1=15%25&signon1=150k&clawback1=24&grant1=3.2M&price1=preferred&refresher1=400k&common1=40/60/80&volatility1=70&sale1=3&job1=research-scientist&level1=L3&tier1=frontier-lab"
            + "&name2=The+listed+company&base2=290k&bonus2=20%25&signon2=100k&clawback2=12&grant2=2.6M&refresher2=450k&job2=research-scientist&level2=L3&tier2=big-tech"),
        ("Start-up options against a salary", "Options priced over the years they run, beside cash",
            "?attrition=20&discount=8&name1=The+start-up&base1=190k&price1=appraised&equity1=options&volatility1=90&units1=60k&unitPrice1=6&strike1=6&life1=6&job1=ml-engineer&level1=L3&tier1=ai-start-up"
            + "&name2=The+salary&base2=235k&bonus2=15%25&grant2=200k&refresher2=60k&job2=ml-engineer&level2=L3&tier2=rest-of-tech"),
        ("Three ways to vest the same grant", "Even, early and late: the same letter, three first years",
            "?offers=3&attrition=15&discount=5&name1=Even&base1=250k&bonus1=15%25&grant1=1.2M"
            + "&name2=Early&base2=250k&bonus2=15%25&grant2=1.2M&vesting2=33/33/22/12&name3=Late&base3=250k&bonus3=15%25&grant3=1.2M&vesting3=5/15/40/40"),
    ];
}
