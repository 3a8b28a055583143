namespace TalentMarket.Domain.Tests.Validation;

/// <summary>Collections that do not run in parallel run after all that do.</summary>
[CollectionDefinition(nameof(AfterTheOthers), DisableParallelization = true)]
public sealed class AfterTheOthers;
