using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TalentMarket.Data;
using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Tests.Layout;

/// <summary>What the product's own assemblies and scripts name: the ways by which text of a caller could become code, markup or a request.</summary>
public sealed class SafeSourcesTests
{
    // Where an address is fetched or a program is started, and why it is not one that a caller names.
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["System.Net.Http.HttpClient"] = "the services to sign in at that the installation names; an open survey that a steward fetches, by its checksum (OpenDataFetchTests)",
        ["System.Net.Dns"] = "the address of an open survey, judged before it is connected to (PublicAddressesTests)",
        ["System.Net.Sockets.Socket"] = "the very address that was judged",
        ["System.Net.Mail.SmtpClient"] = "the mail server that the installation names",
        ["System.Diagnostics.Process"] = "the private database server: programs found on the machine, arguments of the product's own",
    };

    [Fact]
    public void IX_01_no_text_becomes_a_query_by_itself()
    {
        var members = Named().Select(named => named.Member).ToHashSet();

        members.ShouldContain("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions.FromSql");
        members.Where(member => member.StartsWith("System.Linq.Dynamic", StringComparison.Ordinal)
            || member.StartsWith("Radzen.QueryableExtension", StringComparison.Ordinal)
            || member.EndsWith(".FromSqlRaw", StringComparison.Ordinal)
            || member.EndsWith(".SqlQueryRaw", StringComparison.Ordinal)
            || member.Contains("CSharpScript", StringComparison.Ordinal)
            || member.StartsWith("System.Reflection.Assembly.Load", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // The texts of commands are constants or composed of constants; these files compose, and were read for it.
    [Fact]
    public void IX_02_commands_are_written_in_a_few_known_files()
    {
        string[] read =
        [
            "Accounts/ProtectionKeyStore.cs", "Backups/Backup.cs", "Backups/Restore.cs", "Backups/StoredTables.cs", "Database/DatabaseMigration.cs",
            "Database/DatabaseRoles.cs", "Database/MigrationLock.cs", "Database/StoreReach.cs", "Deals/DealChangeLock.cs", "Embedded/NamedDatabase.cs", "PayBands/ObservationRows.cs", "PayBands/PayCellQuery.cs",
            "Reference/LoadTrail.cs", "Reference/ReferenceData.cs", "Reference/ReferenceStore.cs", "Reference/ShippedTables.cs", "RowReview/DraftedPay.cs", "RowReview/DraftNumbers.cs",
            "RowReview/RowsAgain.cs", "Surveys/NewOrganisations.cs", "Surveys/PayRecordsImport.cs", "Titles/TitleRows.cs", "Trail/AuditTrail.cs", "Trail/MarketVersionLock.cs",
        ];
        var data = Path.Combine(SourceText.Root, "src", "TalentMarket.Data");

        SourceText.Files(data, "*.cs").Where(file => File.ReadAllText(file) is var text
                && (text.Contains("new NpgsqlCommand(", StringComparison.Ordinal) || text.Contains("CreateCommand(", StringComparison.Ordinal) || text.Contains("SqlRaw", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(data, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("Migrations/", StringComparison.Ordinal))
            .ShouldBeSubsetOf(read);
    }

    [Fact]
    public void IX_06_nothing_is_written_as_markup()
    {
        var web = Path.Combine(SourceText.Root, "src", "TalentMarket.Web");
        Named().Select(named => named.Member).ShouldNotContain(member => member.StartsWith("Microsoft.AspNetCore.Components.MarkupString", StringComparison.Ordinal));
        foreach (var file in SourceText.Files(web, "*.cs").Concat(SourceText.Files(web, "*.razor")))
            File.ReadAllText(file).ShouldNotContain("AddMarkupContent", Case.Sensitive, file);
        foreach (var file in SourceText.Files(Path.Combine(web, "wwwroot"), "*.js"))
            foreach (var sink in new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "setTimeout('", "srcdoc", "DOMParser", "createContextualFragment" })
                File.ReadAllText(file).ShouldNotContain(sink, Case.Sensitive, file);
    }

    [Fact]
    public void IX_07_an_address_is_fetched_in_named_places_alone()
    {
        string[] outgoing =
        [
            "System.Net.Http.HttpClient", "System.Net.WebClient", "System.Net.Mail.SmtpClient", "System.Net.WebRequest", "System.Net.Sockets.TcpClient", "System.Net.Sockets.Socket",
            "System.Net.WebSockets.ClientWebSocket", "System.Xml.XmlUrlResolver", "System.Diagnostics.Process", "System.Net.Dns",
        ];

        Named().Select(named => named.Member[..Math.Max(0, named.Member.LastIndexOf('.'))]).Distinct()
            .Where(type => outgoing.Contains(type)).ShouldBeSubsetOf(Reasons.Keys);
    }

    private static IEnumerable<(string Assembly, string Member)> Named()
    {
        foreach (var assembly in new[] { typeof(Program).Assembly, typeof(TalentMarketDbContext).Assembly, typeof(PublishedFigures).Assembly })
        {
            using var file = new PEReader(File.OpenRead(assembly.Location));
            var metadata = file.GetMetadataReader();
            foreach (var handle in metadata.MemberReferences)
            {
                var member = metadata.GetMemberReference(handle);
                if (member.Parent.Kind != HandleKind.TypeReference) continue;
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                yield return (assembly.GetName().Name!, $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }
    }
}
