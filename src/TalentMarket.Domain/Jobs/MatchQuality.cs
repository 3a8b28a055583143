namespace TalentMarket.Domain.Jobs;

/// <summary>How well a survey's title fits our job: by content, at least 70 % of duties for anything better than partial.</summary>
public enum MatchQuality : short
{
    Exact = 1,
    Strong = 2,
    Partial = 3,
}
