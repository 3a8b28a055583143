using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Deliveries;
using TalentMarket.Domain.Accounts;
using static TalentMarket.Data.Tests.Someone;

namespace TalentMarket.Data.Tests.Deliveries;

public sealed class DeliveryIntakeTests(PostgresFixture postgres)
{
    private const string Small = "title,pay\nEngineer,100000\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_kept_as_it_came_under_its_number_and_for_the_product_alone()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);

        var id = await room.AcceptAsync("../../pay 2026.csv", Small, Cancellation);

        var delivery = await room.FindAsync(id, Cancellation);
        delivery.FileName.ShouldBe("pay 2026.csv");
        // printf 'title,pay\nEngineer,100000\n' | sha256sum
        delivery.Sha256.ShouldBe("12eb9371eb700afa25bc818c672ce0c36da6f68672221778d3b2e90c851c3bb0");
        Directory.GetFiles(room.Path).ShouldBe([Path.Combine(room.Path, id.ToString("N"))]);
        (await File.ReadAllTextAsync(room.Folder.FileOf(id), Cancellation)).ShouldBe(Small);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(room.Folder.FileOf(id)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("\u00D0\u00CF\u0011\u00E0 and the rest of an old workbook", "The file is an old Excel workbook (.xls) or protected by a password. Save it as .xlsx without a password.")]
    [InlineData("%PDF-1.7 and so on", "The file is a PDF. Expected a CSV file or an Excel workbook (.xlsx).")]
    [InlineData("<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>", "The file is a web page (HTML or XML), not a table. Export the table as CSV or as an Excel workbook (.xlsx).")]
    [InlineData("  \r\n<html>", "The file is a web page (HTML or XML), not a table. Export the table as CSV or as an Excel workbook (.xlsx).")]
    [InlineData("", "The file is empty.")]
    [InlineData("x", "The file holds no table: under its first line there is nothing.")]
    [InlineData("\u007FELF\u0002\u0001\0\0\0\0\nmore\nlines\n", "The file is neither text nor an Excel workbook (.xlsx). Expected one of them.")]
    public async Task UP_11_what_is_no_survey_is_refused_in_words_and_nothing_of_it_stays(string latin, string sentence)
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);

        var id = (await room.Intake.ReceiveAsync(Tester, "pay.xlsx", new MemoryStream(Encoding.Latin1.GetBytes(latin)), Cancellation))
            .ShouldBeOfType<IntakeOutcome.Taken>().Id;

        var delivery = await room.FindAsync(id, Cancellation);
        (delivery.State, delivery.HasFile).ShouldBe((DeliveryState.Refused, false));
        delivery.Refusal.ShouldBe([sentence]);
        Directory.GetFiles(room.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task UP_11_a_workbook_cut_off_anywhere_is_refused_in_words()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation, new DeliveryOptions { FilesADay = 1_000 });
        var whole = SurveyFiles.ZipSamples.Sheet(
            """<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Engineer</t></is></c></row>""");

        for (var percent = 1; percent < 100; percent++)
        {
            var part = whole[..(whole.Length * percent / 100)];
            var id = (await room.Intake.ReceiveAsync(Tester, "pay.xlsx", new MemoryStream(part), Cancellation)).ShouldBeOfType<IntakeOutcome.Taken>().Id;

            (await room.FindAsync(id, Cancellation)).State.ShouldBe(DeliveryState.Refused, $"{percent} %");
        }

        Directory.GetFiles(room.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task UP_01_a_workbook_is_cut_off_at_its_limit_while_it_arrives()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation, new DeliveryOptions { LargestXlsxMegabytes = 1 });
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("[Content_Types].xml");
        using var endless = new EndlessStream(archive.ToArray());

        var outcome = await room.Intake.ReceiveAsync(Tester, "pay.csv", endless, Cancellation);

        outcome.ShouldBeOfType<IntakeOutcome.TooLarge>().Sentence.ShouldBe("The workbook is larger than 1 MB, the most that is taken of one. Save its sheet as CSV.");
        endless.Given.ShouldBeLessThan(2 << 20);
        Directory.GetFiles(room.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task UP_01_text_is_cut_off_at_its_limit_while_it_arrives()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation, new DeliveryOptions { LargestCsvMegabytes = 2 });
        using var endless = new EndlessStream("title,pay\n"u8.ToArray());

        (await room.Intake.ReceiveAsync(Tester, "pay.xlsx", endless, Cancellation)).ShouldBeOfType<IntakeOutcome.TooLarge>()
            .Sentence.ShouldBe("The file is larger than 2 MB, the most that is taken.");
        endless.Given.ShouldBeLessThan(3 << 20);
        Directory.GetFiles(room.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task UP_18_of_twenty_at_once_as_many_are_taken_as_one_person_may_bring()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation, new DeliveryOptions { FilesADay = 5 });

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => room.BringAsync("pay.csv", Small, Cancellation)));

        outcomes.Count(outcome => outcome is IntakeOutcome.Taken).ShouldBe(5);
        outcomes.OfType<IntakeOutcome.NotTaken>().ShouldAllBe(refused => refused.Sentence.StartsWith("You have brought 5 files in the last 24 hours"));
        (await room.BringAsync("pay.csv", Small, Cancellation, Caller.Console("somebody else"))).ShouldBeOfType<IntakeOutcome.Taken>();
    }

    [Fact]
    public async Task UP_18_what_is_kept_of_one_person_has_an_end()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation, new DeliveryOptions { StoredMegabytes = 1 });
        var most = "title,pay\n" + string.Concat(Enumerable.Repeat("Engineer,100000\n", 60_000));

        var id = await room.AcceptAsync("pay.csv", most, Cancellation);
        (await room.BringAsync("pay.csv", most, Cancellation)).ShouldBeOfType<IntakeOutcome.TooLarge>();
        (await room.Desk.WithdrawAsync(Tester, id, Cancellation)).ShouldBeNull();
        await room.AcceptAsync("pay.csv", most, Cancellation);
    }

    [Fact]
    public async Task DU_01_an_arrival_whose_node_died_is_tidied_up_within_a_minute()
    {
        using var room = await DeliveryRoom.OpenAsync(postgres, Cancellation);
        var id = Guid.CreateVersion7();
        await using (var db = room.Market.CreateDbContext())
        {
            db.Add(new Delivery
            {
                Id = id, FileName = "pay.csv", State = DeliveryState.Receiving, BroughtBy = "a node", HasFile = true,
                CreatedAt = DateTimeOffset.UtcNow, SeenAt = DateTimeOffset.UtcNow.AddSeconds(-61),
            });
            await db.SaveChangesAsync(Cancellation);
        }

        room.Folder.CreatePart(id).Dispose();

        await room.Intake.SweepAsync(Tester, Cancellation);

        (await room.FindAsync(id, Cancellation)).Refusal.ShouldBe(["The file stopped arriving before all of it was here. Send it again."]);
        Directory.GetFiles(room.Path).ShouldBeEmpty();
    }
}
