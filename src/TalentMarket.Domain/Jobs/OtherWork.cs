namespace TalentMarket.Domain.Jobs;

/// <summary>Work that stands near ours in letters and is none of our jobs. A title that says it is for a person to decide.</summary>
internal static class OtherWork
{
    public static readonly IReadOnlyList<string> Phrases =
    [
        "data analytics manager", "data science manager", "engineering manager", "machine learning manager", "research manager", "data manager",
        "data engineering director", "chief technology officer", "project manager", "program manager", "operations manager", "product owner",
        "technical lead", "tech lead", "team lead", "program lead",
        "it auditor", "test engineer", "quality engineer", "qa engineer", "support engineer", "system engineer", "systems engineer", "hardware engineer",
        "mechanical engineer", "electrical engineer", "integration developer", "mobile application developer",
        "database administrator", "systems analyst", "sys analyst", "business analyst", "business consultant", "information architect", "solutions architect",
        "solution specialist", "sales representative", "business development", "security researcher", "assistant professor", "postdoctoral researcher",
        "data management", "information management", "data warehousing", "data specialist", "data operator", "process automation",
    ];
}
