namespace TalentMarket.Data.Embedded;

/// <summary>What looking for PostgreSQL's programs came to.</summary>
public abstract record BinariesSearch
{
    private BinariesSearch() { }

    public sealed record Found(PostgresBinaries Binaries) : BinariesSearch;

    /// <summary>The message is for the person at the keyboard and says what to install here.</summary>
    public sealed record Missing(string Message) : BinariesSearch;
}
