namespace TalentMarket.Data.Illustration;

/// <summary>Whether the illustrative sample is part of the market; Illustration:Enabled in the configuration.</summary>
public sealed class IllustrationOptions
{
    public const string SectionName = "Illustration";

    public bool Enabled { get; init; } = true;
}
