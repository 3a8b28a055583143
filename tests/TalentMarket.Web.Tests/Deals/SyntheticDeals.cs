using Npgsql;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Sources;

namespace TalentMarket.Web.Tests.Deals;

/// <summary>Made-up deals in great number, said to be synthetic by their names and their source; no file of the product has them.</summary>
internal static class SyntheticDeals
{
    private static readonly string Insert = $"""
        select setseed(0.42);
        insert into source (address, publisher, title, grade, licence, retrieved_on)
        values ('https://example.org/synthetic-deals', 'Benchmark', 'Synthetic deals', {(short)SourceGrade.Illustrative}, 'None', date '2026-01-15');
        insert into deal (slug, acquirer, target, structure, announced, hub, hub_code, key_people, note)
        select 'synthetic-' || i, 'Synthetic buyer ' || (1 + floor(400 * power(random(), 3)))::int, 'Synthetic team ' || i,
               1 + floor(4 * power(random(), 1.5))::int, to_char(date '2013-01-01' + (random() * 4900)::int, 'YYYY-MM-DD'),
               hub.name, hub.code, array['Synthetic person ' || i], 'Synthetic deal of a benchmark.'
        from generate_series(1, $1) as i
        left join (select code, name, row_number() over (order by code) - 1 as place from hub) as hub on hub.place = (i * 7919) % 140;
        """;

    private static readonly (DealField Field, double Share, string Figure)[] Claims =
    [
        (DealField.HeadlineValue, .6, "round(exp(17 + 3 * (random() + random() + random() - 1.5) * 1.5)::numeric, -5) + 100000"),
        (DealField.TeamSize, .55, "1 + floor(exp(1 + 5 * random()))"),
        (DealField.ShareOfTeamTaken, .15, "round(random()::numeric, 2)"),
        (DealField.RetentionPool, .1, "1000000 + floor(random() * 100) * 1000000"),
        (DealField.EmployeePayout, .1, "1000000 + floor(random() * 300) * 1000000"),
    ];

    private static string InsertClaims => string.Join('\n', Claims.Select(claim => FormattableString.Invariant($"""
        insert into deal_claim (deal_id, position, field, low, best, high, source_id, confidence, standing, seen_on)
        select id, {(int)claim.Field}, {(short)claim.Field}, figure * 0.9, figure, case when random() < .1 then null else figure * 1.1 end, source_id, 1 + floor(random() * 3)::int, 1, date '2026-01-15'
        from (select deal.id, source.id as source_id, {claim.Figure} as figure from deal, source
              where deal.slug like 'synthetic-%' and source.address like '%synthetic-deals' and random() < {claim.Share}) as drawn;
        """)));

    private const string InsertEvents = """
        insert into regulator_case (deal_id, authority, status, opened, outcome, source_id)
        select deal.id, 'Synthetic authority', 1 + floor(random() * 6)::int, announced, 'Synthetic.', source.id
        from deal, source where deal.slug like 'synthetic-%' and source.address like '%synthetic-deals' and random() < .05;
        insert into deal_event (deal_id, happened_on, kind, words, source_id)
        select deal.id, announced, 2 + 2 * floor(random() * 1.1)::int, 'Synthetic.', source.id
        from deal, source where deal.slug like 'synthetic-%' and source.address like '%synthetic-deals';
        """;

    public static async Task AddAsync(string connectionString, int count, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        var statements = Insert.Replace("$1", FormattableString.Invariant($"{count}"), StringComparison.Ordinal) + InsertClaims + InsertEvents;
        await using var command = new NpgsqlCommand(statements, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
