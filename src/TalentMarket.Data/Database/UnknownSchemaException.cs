namespace TalentMarket.Data.Database;

/// <summary>The database has a schema that this program does not know; the message is a whole sentence for the person who started it.</summary>
public sealed class UnknownSchemaException : Exception
{
    public UnknownSchemaException() { }

    public UnknownSchemaException(string message) : base(message) { }

    public UnknownSchemaException(string message, Exception innerException) : base(message, innerException) { }
}
