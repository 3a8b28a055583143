using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.Disclosure;

/// <summary>What may leave of one source class from a date on.</summary>
public sealed class DisclosurePolicy
{
    public required SourceClass SourceClass { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Fewest groups of organisations behind a median or quartile (rule R1); 0 switches the rule off.</summary>
    public required int MinimumOrganisations { get; init; }

    /// <summary>Fewest people behind a median or quartile (R2).</summary>
    public required int MinimumPeople { get; init; }

    /// <summary>Fewest groups of organisations behind P10 and P90 (R3).</summary>
    public required int MinimumTailOrganisations { get; init; }

    /// <summary>Fewest people behind P10 and P90 (R3).</summary>
    public required int MinimumTailPeople { get; init; }

    /// <summary>Largest share of the people or of the pay that one group of organisations may have (R4), in per cent; 100 switches the rule off.</summary>
    public required int MaximumOrganisationSharePercent { get; init; }

    /// <summary>Every record must be strictly older than this many calendar months (R6); 0 switches the rule off.</summary>
    public required int MinimumAgeMonths { get; init; }

    /// <summary>True: a group in which everybody has the same pay is withheld (R8).</summary>
    public required bool WithholdWhenAllEqual { get; init; }

    /// <summary>Significant digits of money, never finer than 100 (R12); 0: to the cent.</summary>
    public required int SignificantDigits { get; init; }

    /// <summary>Width of the band in which people are counted (R12); 1: exactly.</summary>
    public required int PeopleBandWidth { get; init; }

    public required long SourceId { get; init; }
}
