using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Deals;

/// <summary>The shape of a structure, drawn around its middle; the style sheet has its colour. None is a shape of a tier.</summary>
internal static class StructureMark
{
    public static string Path(DealStructure structure) => structure switch
    {
        DealStructure.Acquisition => "M0-5.5 4.8-2.75V2.75L0 5.5-4.8 2.75V-2.75Z",
        DealStructure.LicenceAndHire => "M0-7.5 2.1-2.1 7.5 0 2.1 2.1 0 7.5-2.1 2.1-7.5 0-2.1-2.1Z",
        DealStructure.StakeAndHire => "M-5.5-4.5H5.5L0 5.5Z",
        DealStructure.TeamHire => "M-1.7-5.5H1.7V-1.7H5.5V1.7H1.7V5.5H-1.7V1.7H-5.5V-1.7H-1.7Z",
        _ => throw new ArgumentOutOfRangeException(nameof(structure), structure, "Not a structure."),
    };

    public static string Class(DealStructure structure) => "mark " + Slug.Of(structure);
}
