namespace TalentMarket.Domain.Jobs;

/// <summary>Texts by their words, word pairs and runs of 3 to 5 letters: finds those most like a title.
/// Similarity is the mean of two cosines, words and letters, of (1 + ln tf)·(ln((1 + N) ÷ (1 + df)) + 1).</summary>
internal sealed class TitleIndex
{
    private const int ShortestRun = 3;
    private const int LongestRun = 5;

    private readonly int texts;
    private readonly Dictionary<string, List<(int Text, double Weight)>> words;
    private readonly Dictionary<string, List<(int Text, double Weight)>> runs;

    /// <param name="texts">Each as its words.</param>
    public TitleIndex(IReadOnlyList<IReadOnlyList<string>> texts)
    {
        this.texts = texts.Count;
        words = Index(texts, WordsOf);
        runs = Index(texts, RunsOf);
    }

    /// <summary>0 to 1 for each text, in their order.</summary>
    public double[] Similarities(IReadOnlyList<string> title)
    {
        var sums = new double[texts];
        Add(sums, words, WordsOf(title));
        Add(sums, runs, RunsOf(title));
        return sums;
    }

    private void Add(double[] sums, Dictionary<string, List<(int Text, double Weight)>> index, IEnumerable<string> features)
    {
        var weights = Weights(features, feature => index.GetValueOrDefault(feature)?.Count ?? 0);
        foreach (var (feature, weight) in weights)
            foreach (var (text, itsWeight) in index.GetValueOrDefault(feature) ?? [])
                sums[text] += weight * itsWeight / 2;
    }

    private Dictionary<string, List<(int Text, double Weight)>> Index(
        IReadOnlyList<IReadOnlyList<string>> all, Func<IReadOnlyList<string>, IEnumerable<string>> featuresOf)
    {
        var textsWith = all.SelectMany(text => featuresOf(text).Distinct()).CountBy(feature => feature).ToDictionary(StringComparer.Ordinal);
        var index = new Dictionary<string, List<(int, double)>>(StringComparer.Ordinal);
        foreach (var (position, text) in all.Index())
            foreach (var (feature, weight) in Weights(featuresOf(text), feature => textsWith[feature]))
                if (index.TryGetValue(feature, out var known)) known.Add((position, weight));
                else index[feature] = [(position, weight)];
        return index;
    }

    // Of length one.
    private List<(string Feature, double Weight)> Weights(IEnumerable<string> features, Func<string, int> textsWith)
    {
        var weights = features.CountBy(feature => feature)
            .Select(count => (Feature: count.Key, Weight: (1 + Math.Log(count.Value)) * (Math.Log((1.0 + texts) / (1 + textsWith(count.Key))) + 1)))
            .ToList();
        var length = Math.Sqrt(weights.Sum(weight => weight.Weight * weight.Weight));
        return [.. weights.Select(weight => (weight.Feature, weight.Weight / length))];
    }

    private static IEnumerable<string> WordsOf(IReadOnlyList<string> text) => text.Concat(text.Zip(text.Skip(1), (first, second) => $"{first} {second}"));

    private static IEnumerable<string> RunsOf(IReadOnlyList<string> text)
    {
        foreach (var word in text)
        {
            var padded = $" {word} ";
            for (var length = ShortestRun; length <= LongestRun; length++)
                for (var start = 0; start + length <= padded.Length; start++)
                    yield return padded.Substring(start, length);
        }
    }
}
