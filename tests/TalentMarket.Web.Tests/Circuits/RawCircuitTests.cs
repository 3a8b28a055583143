namespace TalentMarket.Web.Tests.Circuits;

/// <summary>What a circuit answers, and what it withstands.</summary>
[Collection(SiteFixture.Name)]
public sealed class RawCircuitTests(SiteFixture site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_typed_is_answered()
    {
        await using var circuit = await (await RawCircuit.OpenAsync(site.Client, "/", Cancellation)).LiveAsync(Cancellation);

        var answer = await circuit.TypeAsync("input", "185000", Cancellation);

        answer.Texts.ShouldContain(text => text.Contains("185,000", StringComparison.Ordinal));
    }
}
