using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace TalentMarket.Data.Accounts;

/// <summary>Keeps the framework's data-protection keys in the store.</summary>
/// <remarks>In SQL and synchronously, because the framework asks that way, once at the start and then once a day.</remarks>
public sealed class ProtectionKeyStore(NpgsqlDataSource applicationRole) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = applicationRole.CreateCommand("select xml from protection_key");
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read()) keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = applicationRole.CreateCommand("insert into protection_key (name, xml) values ($1, $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = friendlyName });
        command.Parameters.Add(new NpgsqlParameter { Value = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }
}
