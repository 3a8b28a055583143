using TalentMarket.Domain.Jobs;

namespace TalentMarket.Domain.Tests.Jobs;

public sealed class StringSimilarityTests
{
    [Fact]
    public void Winklers_pairs_are_as_alike_as_he_printed()
    {
        // goldens/title-matching: Winkler's pairs as jellyfish lists them, three decimals.
        var golden = Golden.Of("title-matching");
        foreach (var pair in golden.Json.GetProperty("jaro_winkler").EnumerateArray())
            golden.Compare($"{pair[0]} and {pair[1]}", pair[2].GetDouble(), StringSimilarity.JaroWinkler(pair[0].GetString()!, pair[1].GetString()!),
                golden.Json.GetProperty("tolerance").GetDouble());
    }
}
