using TalentMarket.Domain.Organisations;

namespace TalentMarket.Domain.Surveys;

/// <summary>Where checked rows go: the edition and upload they form, and the organisations they may belong to.</summary>
/// <param name="EffectiveDate">The date of rows without one of their own; null when every row has one.</param>
public sealed record RowTarget(
    SourceClass SourceClass, long EditionId, long UploadId, DateOnly? EffectiveDate, Organisation UnknownOrganisation)
{
    /// <summary>A pseudonym never meets a public name. Within confidential surveys it means one organisation everywhere:
    /// taking two for one hides more, taking one for two would show too much.</summary>
    public string OrganisationCodeOf(string name) =>
        SourceClass == SourceClass.Confidential ? $"contributor/{OrganisationCode.Of(name)}" : OrganisationCode.Of(name);
}
