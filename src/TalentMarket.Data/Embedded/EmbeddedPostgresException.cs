namespace TalentMarket.Data.Embedded;

/// <summary>The private server cannot run here; the message is a whole sentence for the person who started it.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    public EmbeddedPostgresException() { }

    public EmbeddedPostgresException(string message) : base(message) { }

    public EmbeddedPostgresException(string message, Exception innerException) : base(message, innerException) { }
}
