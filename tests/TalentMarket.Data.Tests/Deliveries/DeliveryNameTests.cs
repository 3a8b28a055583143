using TalentMarket.Data.Deliveries;

namespace TalentMarket.Data.Tests.Deliveries;

public sealed class DeliveryNameTests
{
    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\windows\\system.ini", "system.ini")]
    [InlineData("C:\\pay\\2026.csv", "2026.csv")]
    [InlineData("/etc/shadow", "shadow")]
    [InlineData("..", "a file without a name")]
    [InlineData(".", "a file without a name")]
    [InlineData("", "a file without a name")]
    [InlineData("   ", "a file without a name")]
    [InlineData(null, "a file without a name")]
    [InlineData("pay.csv/", "a file without a name")]
    [InlineData("pay\0.csv", "pay\uFFFD.csv")]
    [InlineData("pay\r\nSet-Cookie: a=b.csv", "pay\uFFFD\uFFFDSet-Cookie: a=b.csv")]
    [InlineData("pay\u202Evsc.exe", "pay\uFFFDvsc.exe")]
    [InlineData("pay\u2066\u2069.csv", "pay\uFFFD\uFFFD.csv")]
    [InlineData("\uFEFFpay.csv", "\uFFFDpay.csv")]
    [InlineData("pay\u2028.csv", "pay\uFFFD.csv")]
    [InlineData("<script>alert(1)", "<script>alert(1)")]
    [InlineData("Gehälter 2026 – Büro.csv", "Gehälter 2026 – Büro.csv")]
    [InlineData("給与.xlsx", "給与.xlsx")]
    [InlineData("💶.csv", "💶.csv")]
    public void UP_16_a_name_is_shown_and_leads_nowhere(string? given, string shown) => DeliveryName.Of(given).ShouldBe(shown);

    [Fact]
    public void UP_16_a_name_of_five_thousand_characters_is_cut() => DeliveryName.Of(new string('a', 5_000) + ".csv").Length.ShouldBe(200);

    [Fact]
    public void UP_16_half_a_character_is_no_text() => DeliveryName.Of("pay \uD83D.csv").ShouldBe("pay \uFFFD.csv");
}
