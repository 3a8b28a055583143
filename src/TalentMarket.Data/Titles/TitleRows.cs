using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;

namespace TalentMarket.Data.Titles;

/// <summary>The rows of an edition by their titles: read together, changed together.</summary>
internal sealed class TitleRows(TalentMarketDbContext db, long editionId, ColumnMapping? mapping)
{
    // Rows from before it was kept who named their job: the file did, where it has a column of jobs and the row a job.
    private const string Origin = "coalesce(r.job_match_origin, case when @namesJobs and r.job_code is not null then 2 else 1 end)";

    private readonly NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();

    /// <summary>The file alone says levels where its mapping reads them.</summary>
    public bool FileSaysLevels => mapping?.Fields.ContainsKey(SurveyField.Level) == true;

    public static async Task<TitleRows> OfAsync(TalentMarketDbContext db, long editionId, CancellationToken cancellationToken)
    {
        var json = await db.Uploads.Where(upload => upload.EditionId == editionId).Select(upload => upload.Mapping).SingleOrDefaultAsync(cancellationToken);
        return new TitleRows(db, editionId, json is null ? null : MappingFile.Read(json).File?.Mapping);
    }

    public async Task<IReadOnlyList<SpeltTitle>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var command = Command($"select r.title, r.job_code, r.job_match_quality, {Origin}::smallint, count(*) from pay_record r where r.edition_id = @edition group by 1, 2, 3, 4");
        var titles = new List<SpeltTitle>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            titles.Add(new SpeltTitle(reader.GetString(0), new TitleMatch(
                reader.IsDBNull(1) ? null : reader.GetString(1),
                reader.IsDBNull(2) ? null : (MatchQuality)reader.GetInt16(2),
                (JobMatchOrigin)reader.GetInt16(3), reader.GetInt64(4))));
        return titles;
    }

    public async Task<IReadOnlyList<string>> SpellingsAsync(CancellationToken cancellationToken)
    {
        await using var command = Command("select r.title from pay_record r where r.edition_id = @edition group by 1");
        var titles = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) titles.Add(reader.GetString(0));
        return titles;
    }

    public async Task<IReadOnlyList<LevelWord>> LevelWordsAsync(CancellationToken cancellationToken)
    {
        await using var command = Command("select r.source_level, r.level, count(*) from pay_record r where r.edition_id = @edition group by 1, 2 order by 3 desc, 1 limit 200");
        var words = new List<LevelWord>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            words.Add(new LevelWord(reader.IsDBNull(0) ? null : reader.GetString(0), reader.IsDBNull(1) ? null : (JobLevel)reader.GetInt16(1), reader.GetInt64(2)));
        return words.Exists(word => word.Word is not null) ? words : [];
    }

    /// <summary>Matches every row of these spellings anew, but those whose job the file names; returns how many rows that was.</summary>
    public async Task<long> MatchAsync(IReadOnlyList<(string Title, MatchedJob Match)> matches, CancellationToken cancellationToken)
    {
        if (matches.Count == 0) return 0;
        await using var command = Command($"""
            update pay_record r
            set job_code = d.job, job_match_quality = d.quality, job_match_origin = d.origin, level = case when @fileSaysLevels then r.level else d.level end
            from unnest(@titles, @jobs, @qualities, @origins, @levels) as d(title, job, quality, origin, level)
            where r.edition_id = @edition and r.title = d.title and {Origin} <> 2
            """);
        command.Parameters.AddWithValue("fileSaysLevels", FileSaysLevels);
        Add(command, "titles", NpgsqlDbType.Text, matches.Select(row => row.Title).ToArray());
        Add(command, "jobs", NpgsqlDbType.Text, matches.Select(row => row.Match.JobCode).ToArray());
        Add(command, "qualities", NpgsqlDbType.Smallint, matches.Select(row => (short?)row.Match.Quality).ToArray());
        Add(command, "origins", NpgsqlDbType.Smallint, matches.Select(row => (short)row.Match.Origin).ToArray());
        Add(command, "levels", NpgsqlDbType.Smallint, matches.Select(row => (short?)row.Match.Level).ToArray());
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Add(NpgsqlCommand command, string name, NpgsqlDbType type, Array values) =>
        command.Parameters.Add(new NpgsqlParameter { ParameterName = name, NpgsqlDbType = NpgsqlDbType.Array | type, Value = values });

    private NpgsqlCommand Command(string sql)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue("edition", editionId);
        if (sql.Contains("@namesJobs", StringComparison.Ordinal)) command.Parameters.AddWithValue("namesJobs", mapping?.Fields.ContainsKey(SurveyField.Job) == true);
        return command;
    }
}
