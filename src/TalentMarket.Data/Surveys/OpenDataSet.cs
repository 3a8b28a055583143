using System.Security.Cryptography;
using TalentMarket.Data.SurveyFiles;

namespace TalentMarket.Data.Surveys;

/// <summary>An open survey this program knows: which file it is, how to read it and what to call it.</summary>
/// <param name="Page">Where its publisher offers it.</param>
/// <param name="Sha256">Of a workbook as it is, of a text once unpacked; line ends come in two ways, and the packing does not matter.</param>
public sealed record OpenDataSet(string Name, string Title, string Mapping, string SurveyCode, string Page, IReadOnlyList<string> Sha256)
{
    // Larger files are none of them.
    private const long MostBytes = 64L << 20;

    public static IReadOnlyList<OpenDataSet> All { get; } =
    [
        new("ai-jobs", "Salary index of ai-jobs, 2020 to 2025", "ai-jobs", "ai-jobs", "https://github.com/foorilla/ai-jobs-net-salaries",
            ["e547d089f2c153477d5658118a8f9f74a79d1513ca527050513f590577dc94ac", "ceea75a58f85f2a8ecb805648b693c9fc541a80a6c3bf7121b53f9ecf6198f03"])
        {
            File = new Uri("https://raw.githubusercontent.com/foorilla/ai-jobs-net-salaries/981ad0974c6508e18573087a52f2de9be2a2d1f2/salaries.csv"),
        },
        new("h1b", "US labour condition applications, data and machine-learning titles, 2015 to 2019", "h1b", "h1b",
            "https://www.dol.gov/agencies/eta/foreign-labor/performance", ["ce4062f3c82d0e705c9d18819c88007c1966748d8027d5e4402dcdf66465f45f"]),
        Wages(2024, "0b70d339f53d12c91509e72ad78cbfc32a5c43d7b82efff1705f83475da115b9"),
        Wages(2023, "9200eb0423feece690c2f7e9a20c3817b0e494cd7071cb455b3ebae579536d5a"),
        Wages(2022, "19aadce804696b04d3df63215b89e112a9956c7ea3da7d5e23bd4ab1ad8d6a99"),
        Wages(2021, "8cb0b63b69a2405206d1bcee55c09f96768e68dca7b77f0abcf1f5a44b951e02"),
        new("data-professional-2025", "Data Professional Salary Survey, to 2025", "data-professional-2025", "data-professional",
            "https://www.brentozar.com/go/salary", ["103ef36f13b5fdbcbb15f56511d08079bbeac0baa73dbe2696c2a0c812eef153"]),
        new("data-professional-2019", "Data Professional Salary Survey, 2017 to 2019", "data-professional-2019", "data-professional",
            "https://www.brentozar.com/go/salary", ["12a8d0e233c14a7e2c50bbe1ae9c384ebffb69b633886a4f14e72ee6fe9ba92f"]),
    ];

    /// <summary>The file itself, where it can be fetched; null where its publisher gives it to people alone.</summary>
    public Uri? File { get; init; }

    /// <summary>When its pay was true, where no column says so.</summary>
    public DateOnly? EffectiveDate { get; init; }

    public static OpenDataSet? Find(string name) => All.FirstOrDefault(set => set.Name == name);

    /// <summary>Which of them a file is; null where it is none or cannot be read.</summary>
    public static async Task<OpenDataSet?> OfAsync(string path, CancellationToken cancellationToken)
    {
        if (new FileInfo(path).Length > MostBytes) return null;
        try
        {
            var found = await HashAsync(path, cancellationToken);
            return All.FirstOrDefault(set => set.Sha256.Contains(found));
        }
        catch (SurveyFileException)
        {
            return null;
        }
    }

    /// <summary>Null when the file holds this data set; else a sentence.</summary>
    public async Task<string?> RefuseAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var found = await HashAsync(path, cancellationToken);
            return Sha256.Contains(found) ? null
                : $"This is not the edition of {Name} that this program knows: its SHA-256 is {found}, expected {string.Join(" or ", Sha256)}. Another edition comes in as any other file does, read by the mapping '{Mapping}' into the survey '{SurveyCode}'.";
        }
        catch (SurveyFileException refused)
        {
            return refused.Message;
        }
    }

    private static OpenDataSet Wages(int year, string sha256) =>
        new($"oews-{year}", $"US wage statistics by occupation, May {year}", "oews", "oews", "https://www.bls.gov/oes/tables.htm", [sha256])
        {
            EffectiveDate = new DateOnly(year, 5, 31),
        };

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = System.IO.File.OpenRead(path);
        if (SurveyFile.IsWorkbook(file)) return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        await using var text = SurveyFile.OpenText(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(text, cancellationToken));
    }
}
