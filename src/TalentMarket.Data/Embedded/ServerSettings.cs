namespace TalentMarket.Data.Embedded;

/// <summary>How the private server is set; given on its command line, so that an old cluster gets today's settings.</summary>
internal static class ServerSettings
{
    public static IEnumerable<string> For(SocketFolder socket, EmbeddedPostgresOptions options)
    {
        Dictionary<string, string> settings = new()
        {
            ["listen_addresses"] = "",
            ["unix_socket_directories"] = $"\"{socket.Path}\"",
            ["unix_socket_permissions"] = "0700",
            ["port"] = "5432",
            ["cluster_name"] = "talentmarket",
            ["max_connections"] = "100",
            ["shared_buffers"] = "256MB",
            ["work_mem"] = "32MB",
            ["maintenance_work_mem"] = "256MB",
            ["max_wal_size"] = "4GB",
            ["jit"] = "off",
            ["timezone"] = "UTC",
            ["log_timezone"] = "UTC",
            ["logging_collector"] = "on",
            ["log_directory"] = "log",
            ["log_filename"] = "postgresql-%a.log",
            ["log_truncate_on_rotation"] = "on",
            ["log_rotation_size"] = "0",
            ["log_line_prefix"] = "%m [%p] %q%u@%d "
        };
        if (OperatingSystem.IsLinux())
            settings["recovery_init_sync_method"] = "syncfs";
        if (options.IsThrowaway)
        {
            settings["fsync"] = "off";
            settings["synchronous_commit"] = "off";
            settings["full_page_writes"] = "off";
            settings["max_wal_size"] = "512MB";
            // Every test class has a database of its own, and each of those keeps a pool of connections for a while.
            settings["max_connections"] = "500";
        }

        return settings.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" });
    }
}
