using TalentMarket.Domain.Market;

namespace TalentMarket.Domain.Tests;

public sealed class DomainPurityTests
{
    [Fact]
    public void Domain_uses_the_framework_and_MathNet_alone()
    {
        var foreign = typeof(MarketScope).Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name != "MathNet.Numerics" && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal));

        foreign.ShouldBeEmpty();
    }
}
