using Microsoft.Extensions.Configuration;
using TalentMarket.Web.CommandLine;

namespace TalentMarket.Web.Tests.CommandLine;

/// <summary>A terminal whose words a test reads.</summary>
internal static class VerbTerminal
{
    public static Terminal Create(string? connectionString = null, bool isInteractive = false) => new(
        new StringWriter(), new StringWriter(), isInteractive,
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("ConnectionStrings:TalentMarket", connectionString)]).Build());

    public static string[] Lines(this TextWriter writer) =>
        writer.ToString()!.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
