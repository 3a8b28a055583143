using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Market;

/// <summary>The open survey whose rows do not ship: where its file is, how it is loaded, and since when it is, if it is.</summary>
public sealed record FullSurvey(SourceReference? Source, DateOnly? LoadedOn, DateOnly? EffectiveDate)
{
    public const string Code = "ai-jobs";
    public const string Command = "dotnet run --project src/TalentMarket.Web -- open-data add ai-jobs --from FILE";
    public const string BandsAddress = "/pay/bands?survey=" + Code;

    public bool IsLoaded => LoadedOn is not null;
}
