using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Illustration;

/// <summary>What the sample assumes of a job; the premium is log pay against a backend engineer of the same seniority and tier.</summary>
internal sealed record JobProfile(string Code, string Title, JobTrack Track, PremiumPath Premium, double PhdShare)
{
    /// <summary>True where the premium is small for beginners and large for seniors, and larger at frontier labs.</summary>
    public bool GrowsWithSeniority { get; init; }

    /// <summary>True where people can take part in frontier training runs.</summary>
    public bool TakesPartInRuns { get; init; }

    public static IReadOnlyList<JobProfile> All { get; } =
    [
        Ai("research-scientist", "Research Scientist", JobTrack.Research, PremiumPath.Rising(0.35, 0.54), phdShare: 0.70, runs: true),
        Ai("ml-engineer", "Machine Learning Engineer", JobTrack.Engineering, PremiumPath.Rising(0.16, 0.40), phdShare: 0.30, runs: true),
        Ai("ai-infrastructure-engineer", "AI Infrastructure Engineer", JobTrack.Infrastructure, PremiumPath.Rising(0.20, 0.43), phdShare: 0.15, runs: true),
        // Work on the application layer becomes less scarce: its premium peaks and then shrinks.
        Ai("applied-ai-engineer", "Applied AI Engineer", JobTrack.Engineering, new PremiumPath(0.17, 0.36, 7, 0.30), phdShare: 0.12, runs: false),
        Ai("data-scientist", "Data Scientist", JobTrack.Data, PremiumPath.Rising(0.10, 0.20), phdShare: 0.25, runs: false),
        new("ai-product-manager", "AI Product Manager", JobTrack.Product, PremiumPath.Constant(0.335), 0.04),
        new("backend-engineer", "Backend Engineer", JobTrack.Engineering, PremiumPath.Constant(0), 0.03),
        new("frontend-engineer", "Frontend Engineer", JobTrack.Engineering, PremiumPath.Constant(-0.05), 0.02),
        new("site-reliability-engineer", "Site Reliability Engineer", JobTrack.Infrastructure, PremiumPath.Constant(0.03), 0.02),
        new("data-engineer", "Data Engineer", JobTrack.Data, PremiumPath.Constant(-0.03), 0.03),
        new("data-analyst", "Data Analyst", JobTrack.Data, PremiumPath.Constant(-0.28), 0.03),
        new("software-engineer", "Software Engineer", JobTrack.Engineering, PremiumPath.Constant(-0.02), 0.03),
        new("product-manager", "Product Manager", JobTrack.Product, PremiumPath.Constant(0.02), 0.03),
    ];

    public static string TitleAt(JobProfile job, JobLevel level) => level switch
    {
        JobLevel.L1 => $"Associate {job.Title}",
        JobLevel.L2 => job.Title,
        JobLevel.L3 => $"Senior {job.Title}",
        JobLevel.L4 => $"Staff {job.Title}",
        JobLevel.L5 => $"Senior Staff {job.Title}",
        JobLevel.L6 => $"Principal {job.Title}",
        JobLevel.L7 => $"Distinguished {job.Title}",
        _ => $"{job.Title}, Fellow",
    };

    private static JobProfile Ai(string code, string title, JobTrack track, PremiumPath premium, double phdShare, bool runs) =>
        new(code, title, track, premium, phdShare) { GrowsWithSeniority = true, TakesPartInRuns = runs };
}
