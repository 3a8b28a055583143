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
        { "no directory", "PK\u0003\u0004"u8.ToArray(), "The archive is damaged or breaks off: its directory cannot be read." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_archive_that_is_not_ordinary_is_refused(string kind, byte[] archive, string sentence) =>
        SurveyFileSample.Refusal(archive).ShouldBe(sentence, kind);

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
