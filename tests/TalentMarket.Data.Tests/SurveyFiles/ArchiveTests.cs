using TalentMarket.Data.SurveyFiles;

namespace TalentMarket.Data.Tests.SurveyFiles;

public sealed class ArchiveTests
{
    private static readonly byte[] Csv = "a,b\n1,2\n"u8.ToArray();

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "two files", Zip(zip => zip.Add("a.csv", Csv).Add("b.csv", Csv)), "The archive holds 2 files (a.csv, b.csv). Expected exactly one data file." },
        { "no file", Zip(zip => zip.Add("folder/", [], method: 0)), "The archive holds 0 files. Expected exactly one data file." },
        { "way out", Zip(zip => zip.Add("../../etc/passwd", Csv)), "The archive's entry '../../etc/passwd' has a name that leads out of the archive." },
        { "absolute", Zip(zip => zip.Add("/a.csv", Csv)), "The archive's entry '/a.csv' has a name that leads out of the archive." },
        { "backslash", Zip(zip => zip.Add("a\\b.csv", Csv)), "The archive's entry 'a\\b.csv' has a name that leads out of the archive." },
        { "drive", Zip(zip => zip.Add("C:a.csv", Csv)), "The archive's entry 'C:a.csv' has a name that leads out of the archive." },
        { "control", Zip(zip => zip.Add("a\n.csv", Csv)), "The archive's entry 'a\uFFFD.csv' has a name that leads out of the archive." },
        { "no name", Zip(zip => zip.Add("", Csv)), "The archive's entry '' has a name that leads out of the archive." },
        { "twice", Zip(zip => zip.Add("a.csv", Csv).Add("A.CSV", Csv)), "The archive has the entry 'a.csv' 2 times." },
        { "encrypted", Zip(zip => zip.Add("a.csv", Csv, flags: 1)), "The archive's entry 'a.csv' is encrypted; save it without a password." },
        { "link", Zip(zip => zip.Add("a.csv", Csv, attributes: 0xA1FF0000)), "The archive's entry 'a.csv' is a link, not a file." },
        { "nested", Zip(zip => zip.Add("a.zip", Csv)), "The archive's entry 'a.zip' is an archive in the archive." },
        { "method", Zip(zip => zip.Add("a.csv", Csv, method: 12)), "The archive's entry 'a.csv' is packed by method 12; deflate is expected." },
        { "overlap", Zip(zip => zip.Add("a.csv", Csv).Add("a.csv2", Csv, localName: "a.csv", offset: 0)), "The archive's entry 'a.csv2' overlaps another." },
        { "shared", Zip(zip => zip.Add("a.csv", Csv).Add("a.csv", Csv, offset: 0)), "The archive has the entry 'a.csv' 2 times." },
        { "two names", Zip(zip => zip.Add("a.csv", Csv, localName: "b.csv")), "The archive contradicts itself about its entry 'a.csv'." },
        { "ZIP64", Zip(zip => zip.Add("a.csv", Csv, statedBytes: uint.MaxValue)), "The archive's entry 'a.csv' uses the ZIP64 form for more than 4 GB, which is not read." },
        { "201 entries", Zip(zip => Enumerable.Range(0, 201).ToList().ForEach(i => zip.Add($"{i}.csv", Csv))), "The archive has 201 entries; at most 200 are read." },
        { "miscounted", new ZipSamples().Add("a.csv", Csv).ToArray(statedCount: 2), "The archive is damaged or breaks off: its directory cannot be read." },
        { "nested gzip", Zip(zip => zip.Add("a.csv.gz", Csv)), "The archive's entry 'a.csv.gz' is an archive in the archive." },
        { "nested workbook", Zip(zip => zip.Add("pay.XLSX", Csv)), "The archive's entry 'pay.XLSX' is an archive in the archive." },
        { "way out within", Zip(zip => zip.Add("a/../../b.csv", Csv)), "The archive's entry 'a/../../b.csv' has a name that leads out of the archive." },
        { "endless name", Zip(zip => zip.Add(new string('a', 256), Csv)), $"The archive's entry '{new string('a', 80)}' has a name that leads out of the archive." },
        { "masked", Zip(zip => zip.Add("a.csv", Csv, flags: 0x2000)), "The archive's entry 'a.csv' is encrypted; save it without a password." },
        { "strongly encrypted", Zip(zip => zip.Add("a.csv", Csv, flags: 0x41)), "The archive's entry 'a.csv' is encrypted; save it without a password." },
        { "beyond the end", Zip(zip => zip.Add("a.csv", Csv).Add("b.csv", Csv, offset: 10_000)), "The archive is damaged or breaks off: its directory cannot be read." },
        { "into the directory", Zip(zip => zip.Add("a.csv", Csv).Add("b.csv", Csv, offset: 47)), "The archive is damaged or breaks off: its directory cannot be read." },
        { "no directory", "PK\u0003\u0004"u8.ToArray(), "The archive is damaged or breaks off: its directory cannot be read." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void UP_05_an_archive_that_is_not_ordinary_is_refused(string kind, byte[] archive, string sentence) =>
        SurveyFileSample.Refusal(archive).ShouldBe(sentence, kind);

    [Fact]
    public void UP_05_more_than_twenty_five_kinds_are_tried() => Refused.Count.ShouldBeGreaterThanOrEqualTo(25);

    // Sizes are counted while they come; what the archive says of them is not asked.
    [Fact]
    public void UP_03_what_says_that_it_is_small_is_counted_while_it_unpacks()
    {
        const long Cap = 1 << 20;
        using var file = new MemoryStream(Zip(zip => zip.Add("a.csv", new byte[8 << 20], statedBytes: 10)));
        using var content = Archive.Open(file, Archive.Check(file).Single(), Cap);
        var (given, buffer) = (0L, new byte[64 * 1024]);

        Should.Throw<SurveyFileException>(() =>
        {
            for (int read; (read = content.Read(buffer)) > 0;) given += read;
        }).Message.ShouldBe("The archive's entry 'a.csv' unpacks to more than 1 MB, the most that is read.");
        given.ShouldBeLessThanOrEqualTo(Cap + (64 * 1024));
    }

    [Fact]
    public void An_archive_cut_anywhere_is_refused()
    {
        var whole = Zip(zip => zip.Add("a.csv", Csv));

        for (var length = 5; length < whole.Length; length++) SurveyFileSample.Refusal(whole[..length]).ShouldStartWith("The archive is damaged or breaks off");
    }

    private static byte[] Zip(Action<ZipSamples> fill)
    {
        var zip = new ZipSamples();
        fill(zip);
        return zip.ToArray();
    }
}
