using System.Security.Cryptography;
using TalentMarket.Data.SurveyFiles;

namespace TalentMarket.Data.Surveys;

/// <summary>An open survey this program knows: which file it is, how to read it and what to call it.</summary>
/// <param name="ContentSha256">Of the text once unpacked; line ends come in two ways, and the packing does not matter.</param>
public sealed record OpenDataSet(string Name, string Mapping, string SurveyCode, string Address, IReadOnlyList<string> ContentSha256)
{
    public static IReadOnlyList<OpenDataSet> All { get; } =
    [
        new("ai-jobs", "ai-jobs", "ai-jobs", "https://github.com/foorilla/ai-jobs-net-salaries",
        [
            "e547d089f2c153477d5658118a8f9f74a79d1513ca527050513f590577dc94ac",
            "ceea75a58f85f2a8ecb805648b693c9fc541a80a6c3bf7121b53f9ecf6198f03",
        ]),
    ];

    public static OpenDataSet? Find(string name) => All.FirstOrDefault(set => set.Name == name);

    /// <summary>Null when the file holds this data set; else a sentence.</summary>
    public async Task<string?> RefuseAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            await using var text = SurveyFile.OpenText(file);
            var found = Convert.ToHexStringLower(await SHA256.HashDataAsync(text, cancellationToken));
            return ContentSha256.Contains(found) ? null
                : $"{Path.GetFileName(path)} is not the edition of {Name} this program knows: the SHA-256 of its text is {found}, expected {string.Join(" or ", ContentSha256)}. Import another edition with: import FILE --survey {SurveyCode} --mapping {Mapping}";
        }
        catch (SurveyFileException refused)
        {
            return refused.Message;
        }
    }
}
