using TalentMarket.Domain.Trail;

namespace TalentMarket.Domain.Tests.Trail;

public sealed class TrailCheckTests
{
    [Fact]
    public void An_empty_trail_is_whole() =>
        new TrailCheck(null).Close(null).ShouldBe(new TrailVerdict.Whole(0, new string('0', 64)));

    [Fact]
    public void A_chain_is_followed_to_its_end()
    {
        var chain = Chain(3);

        Verdict(chain, null).ShouldBe(new TrailVerdict.Whole(3, Convert.ToHexStringLower(chain[2].Link.Hash)));
    }

    [Fact]
    public void What_stands_in_no_link_is_found() =>
        Check(Chain(3), null, unlinked: 9).ShouldBe(new TrailVerdict.Broken(9, "Entry 9 was put in beside the chain, or its link was taken out."));

    [Fact]
    public void A_trail_cut_with_its_links_is_found_by_a_link_that_was_kept()
    {
        var chain = Chain(3);

        Verdict(chain[..2], Kept(chain[2].Link)).ShouldBe(
            new TrailVerdict.Broken(102, "The trail was cut after entry 102: link 3 was kept, and 2 is the last there is."));
        Verdict(chain, Kept(chain[1].Link)).ShouldBeOfType<TrailVerdict.Whole>();
    }

    [Fact]
    public void A_trail_written_anew_with_a_chain_of_its_own_is_found_by_a_link_that_was_kept() =>
        Verdict(Chain(3, "somebody else"), Kept(Chain(3)[1].Link)).ShouldBe(
            new TrailVerdict.Broken(102, "The trail up to entry 102 was written anew: link 2 is not the one that was kept."));

    private static List<(AuditLink Link, AuditEntry Entry)> Chain(int length, string actor = "Zoë")
    {
        var chain = new List<(AuditLink, AuditEntry)>();
        var hash = AuditLink.Beginning.ToArray();
        for (var number = 1; number <= length; number++)
        {
            var entry = new AuditEntry { Id = 100 + number, At = DateTimeOffset.UnixEpoch, Actor = actor, Action = "saved", Subject = "a thing" };
            hash = AuditLink.HashOf(hash, number, entry);
            chain.Add((new AuditLink { Number = number, EntryId = entry.Id, Hash = hash }, entry));
        }

        return chain;
    }

    private static KeptLink Kept(AuditLink link) => new(link.Number, Convert.ToHexStringLower(link.Hash));

    private static TrailVerdict Verdict(List<(AuditLink Link, AuditEntry Entry)> chain, KeptLink? kept) => Check(chain, kept, unlinked: null);

    private static TrailVerdict Check(List<(AuditLink Link, AuditEntry Entry)> chain, KeptLink? kept, long? unlinked)
    {
        var check = new TrailCheck(kept);
        return chain.Select(row => check.Follow(row.Link, row.Entry)).FirstOrDefault(broken => broken is not null) ?? check.Close(unlinked);
    }
}
