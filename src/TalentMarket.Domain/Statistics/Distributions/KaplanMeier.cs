namespace TalentMarket.Domain.Statistics.Distributions;

/// <summary>How long until something happens, some of it not yet (Kaplan and Meier, 1958): open requisitions count until today.</summary>
public sealed class KaplanMeier
{
    private KaplanMeier(int watched, IReadOnlyList<SurvivalStep> steps) => (Watched, Steps) = (watched, steps);

    /// <summary>Cases in all, those still open among them.</summary>
    public int Watched { get; }

    /// <summary>The times at which something happened, ascending.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    /// <summary>The first time by which half have happened; null while fewer have.</summary>
    public double? Median => Steps.Where(step => step.Survival <= 0.5).Select(step => (double?)step.Time).FirstOrDefault();

    /// <summary>S(t) = Π (1 − dᵢ ÷ nᵢ) over times tᵢ ≤ t.</summary>
    /// <param name="cases">How long each was watched, and whether it happened then or was still open.</param>
    /// <exception cref="ArgumentException">There is no case, or a time is negative.</exception>
    public static KaplanMeier Of(IReadOnlyList<WatchedCase> cases)
    {
        if (cases.Count == 0) throw new ArgumentException("Of no cases nothing is known.", nameof(cases));
        if (cases.Any(watched => !(watched.Time >= 0))) throw new ArgumentException("A time is 0 or more.", nameof(cases));
        var (steps, survival, greenwood) = (new List<SurvivalStep>(), 1.0, 0.0);
        var atRisk = cases.Count;
        foreach (var time in cases.GroupBy(watched => watched.Time).OrderBy(group => group.Key))
        {
            var happened = time.Count(watched => watched.Happened);
            if (happened > 0)
            {
                survival *= 1 - (double)happened / atRisk;
                greenwood += (double)happened / atRisk / (atRisk - happened);
                steps.Add(new SurvivalStep(time.Key, atRisk, happened, survival, survival > 0 ? survival * Math.Sqrt(greenwood) : null));
            }

            atRisk -= time.Count();
        }

        return new KaplanMeier(cases.Count, steps);
    }

    /// <summary>The share still open after a time.</summary>
    public double SurvivalAt(double time) => Steps.LastOrDefault(step => step.Time <= time)?.Survival ?? 1;
}

/// <summary>One requisition or one person: how long watched, and whether it was filled, or left, at that time.</summary>
public readonly record struct WatchedCase(double Time, bool Happened);

/// <summary>One time of a survival curve. The error, S√Σ d ÷ (n(n − d)) after Greenwood, does not exist where nothing is left.</summary>
public sealed record SurvivalStep(double Time, int AtRisk, int Happened, double Survival, double? StandardError);
