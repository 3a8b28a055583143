namespace TalentMarket.Domain.Trail;

/// <summary>Whether the trail is as it was written.</summary>
public abstract record TrailVerdict
{
    private TrailVerdict()
    {
    }

    /// <param name="Entries">How many, which is the number of the last link.</param>
    /// <param name="LastHash">Of the last link: kept elsewhere, it shows later whether the trail was cut or written anew.</param>
    public sealed record Whole(long Entries, string LastHash) : TrailVerdict;

    /// <param name="EntryId">The first entry that does not fit.</param>
    /// <param name="Sentence">What is wrong with it.</param>
    public sealed record Broken(long EntryId, string Sentence) : TrailVerdict;
}
