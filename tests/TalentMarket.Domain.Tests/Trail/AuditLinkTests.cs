using TalentMarket.Domain.Trail;

namespace TalentMarket.Domain.Tests.Trail;

public sealed class AuditLinkTests
{
    [Fact]
    public void A_hash_is_that_of_the_bytes_the_formula_names() =>
        // Written out by hand and hashed by Python's hashlib.
        Convert.ToHexStringLower(AuditLink.HashOf(AuditLink.Beginning, 1, new AuditEntry
        {
            Id = 7, At = new DateTimeOffset(2026, 11, 22, 10, 30, 0, TimeSpan.FromHours(1)).AddMicroseconds(123_456), Actor = "Zoë",
            Action = "published", Subject = "pay as of 2026-01-01, version 1", Before = null, After = "", Origin = "127.0.0.1", Outcome = Outcome.Refused,
        })).ShouldBe("ccac4397b62e19363a6294a704261417858733fa4eabd45499cdb94ac96355c0");

    [Fact]
    public void Text_that_moves_from_one_field_to_the_next_is_another_hash() =>
        AuditLink.HashOf(AuditLink.Beginning, 1, Entry("ab", "c")).ShouldNotBe(AuditLink.HashOf(AuditLink.Beginning, 1, Entry("a", "bc")));

    [Theory]
    [InlineData("12:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852B855", true)]
    [InlineData("12", false)]
    [InlineData("12:e3b0", false)]
    [InlineData("-1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false)]
    [InlineData("12:g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", false)]
    public void A_link_that_was_kept_is_its_number_and_its_hash(string text, bool isLink) => (KeptLink.Read(text) is not null).ShouldBe(isLink);

    private static AuditEntry Entry(string actor, string action) =>
        new() { Id = 1, At = DateTimeOffset.UnixEpoch, Actor = actor, Action = action, Subject = "" };
}
