namespace TalentMarket.Domain.Tests.Illustration;

/// <summary>A figure with its 95 % interval.</summary>
internal readonly record struct Estimate(double Value, double Low, double High);
