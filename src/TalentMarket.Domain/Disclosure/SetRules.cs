namespace TalentMarket.Domain.Disclosure;

/// <summary>The rules that a set of records passes or fails whatever is shown of it: groups (R1), people (R2), shares (R4), p % (R5).</summary>
internal static class SetRules
{
    /// <summary>p of rule R5, in per cent. A share rule of a quarter or less implies it; it stands for policies that have none.</summary>
    public const decimal PPercent = 10;

    public static bool Hold(Breakdown set, DisclosurePolicy policy) =>
        set.People >= policy.MinimumPeople
        && set.Groups >= policy.MinimumOrganisations
        && NobodyDominates(set, policy);

    /// <summary>For a viewer of one of the groups, who knows what is theirs (R13): without it one group fewer is asked for.</summary>
    public static bool HoldFor(long viewer, Breakdown set, DisclosurePolicy policy)
    {
        var others = set.Without(viewer);
        if (others.People == set.People) return Hold(set, policy);
        return Hold(set, policy) && others.Groups >= policy.MinimumOrganisations - 1 && NobodyDominates(others, policy);
    }

    private static bool NobodyDominates(Breakdown set, DisclosurePolicy policy)
    {
        if (policy.MaximumOrganisationSharePercent >= 100) return true;
        var largest = set.LargestPays(2);
        if (largest.Count == 0) return policy.MinimumOrganisations == 0;
        return 100L * set.LargestPeople() <= (long)policy.MaximumOrganisationSharePercent * set.People
            && 100m * largest[0] <= policy.MaximumOrganisationSharePercent * set.Pay
            && !Dominance.IsUnsafeByPPercent(set.Pay, largest[0], largest.ElementAtOrDefault(1), PPercent);
    }
}
