namespace TalentMarket.Tests;

/// <summary>For tests that measure: nothing else of the assembly runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
