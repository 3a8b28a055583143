using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Data.Tests.Surveys;

public sealed class PayRecordCopyTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Every_record_comes_back_as_it_went_in()
    {
        await using var db = await PayRecordSamples.DatabaseAsync(postgres, None);
        var sent = Gen.Sample(PayRecordSamples.Records(db.Edition, db.Organisation), size: 50, numberOfSamples: 2_000).ToList();

        await CopyAsync(db.Connection, sent);

        var stored = await db.Context.PayRecords.AsNoTracking().OrderBy(record => record.Id).ToListAsync(None);
        stored.Count.ShouldBe(sent.Count);
        foreach (var (expected, read) in sent.Zip(stored)) PayRecordSamples.Values(read).ShouldBe(PayRecordSamples.Values(expected));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.01")]
    [InlineData("-0.01")]
    [InlineData("9999.99")]
    [InlineData("10000")]
    [InlineData("100000000")]
    [InlineData("999999999999.99")]
    [InlineData("-999999999999.99")]
    public async Task Amounts_at_the_edges_of_the_format_are_exact(string amount)
    {
        await using var db = await PayRecordSamples.DatabaseAsync(postgres, None);
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);

        await CopyAsync(db.Connection, [PayRecordSamples.Record(db.Edition, db.Organisation, value)]);

        // The server prints the number it understood, so a wrong group or weight cannot cancel out in our own reading.
        await using var read = new NpgsqlCommand("select base_salary::text from pay_record", db.Connection);
        var expected = value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        (await read.ExecuteScalarAsync(None)).ShouldBe(expected);
    }

    [Fact]
    public async Task Thirteen_digits_before_the_point_are_a_bug_of_the_caller()
    {
        await using var db = await PayRecordSamples.DatabaseAsync(postgres, None);
        await using var copy = await PayRecordCopy.BeginAsync(db.Connection, None);

        Should.Throw<ArgumentOutOfRangeException>(() => copy.Write(PayRecordSamples.Record(db.Edition, db.Organisation, 1_000_000_000_000m)));
    }

    [Fact]
    public async Task A_copy_that_is_left_before_its_end_stores_nothing()
    {
        await using var db = await PayRecordSamples.DatabaseAsync(postgres, None);

        await using (var copy = await PayRecordCopy.BeginAsync(db.Connection, None))
        {
            for (var i = 0; i < 5_000; i++)
                await copy.WriteAsync(PayRecordSamples.Record(db.Edition, db.Organisation, 1m), None);
        }

        (await db.Context.PayRecords.CountAsync(None)).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_server_refuses_is_thrown_at_completion()
    {
        await using var db = await PayRecordSamples.DatabaseAsync(postgres, None);
        await using var copy = await PayRecordCopy.BeginAsync(db.Connection, None);
        await copy.WriteAsync(PayRecordSamples.Record(db.Edition, organisationId: -1, 1m), None);

        var refusal = await Should.ThrowAsync<PostgresException>(() => copy.CompleteAsync(None));

        refusal.SqlState.ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
    }

    [Fact]
    public async Task The_columns_are_those_of_the_table()
    {
        await using var db = await PayRecordSamples.DatabaseAsync(postgres, None);
        var columns = db.Context.Model.FindEntityType(typeof(PayRecord))!.GetProperties()
            .Where(property => property.Name != nameof(PayRecord.Id)).Select(property => property.GetColumnName());

        PayRecordColumns.All.Select(column => column.Name).ShouldBe(columns, ignoreOrder: true);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, IEnumerable<PayRecord> records)
    {
        await using var copy = await PayRecordCopy.BeginAsync(connection, None);
        foreach (var record in records) await copy.WriteAsync(record, None);
        await copy.CompleteAsync(None);
    }
}
