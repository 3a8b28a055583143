using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentMarket.Data.Database;
using TalentMarket.Data.Embedded;

namespace TalentMarket.Web.Hosting;

/// <summary>Failures of a start that a person can mend, as a sentence that says how; anything else is a bug and shows itself.</summary>
internal static class StartupFailure
{
    public static string? Explain(Exception exception) => exception switch
    {
        EmbeddedPostgresException embedded => embedded.Message,
        IOException { InnerException: AddressInUseException } busy =>
            $"{busy.Message} Stop the other program, or choose another address with --urls http://localhost:PORT.",
        UnknownSchemaException unknown => unknown.Message,
        OptionsValidationException invalid => invalid.Message,
        TimeoutException timeout => timeout.Message,
        PostgresException refused =>
            $"The database refused: {refused.MessageText}. Check the connection string ConnectionStrings__TalentMarket.",
        NpgsqlException { InnerException: SocketException or IOException } unreachable =>
            $"The database cannot be reached: {unreachable.Message}. Check the connection string ConnectionStrings__TalentMarket, and that the server runs.",
        _ => null,
    };
}
