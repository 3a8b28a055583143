using TalentMarket.Domain.PayBands;

namespace TalentMarket.Web.Market;

/// <summary>The open survey whose rows do not ship: where its file is, how it is loaded, and since when it is, if it is.</summary>
public sealed record FullSurvey(SourceReference? Source, DateOnly? LoadedOn, DateOnly? EffectiveDate)
{
    public const string Code = "ai-jobs";
    public const string Command = "dotnet run --project src/TalentMarket.Web -- open-data add ai-jobs --from FILE";
    public const string NewerCommand = "dotnet run --project src/TalentMarket.Web -- import FILE --survey ai-jobs --mapping ai-jobs --publish";
    public const string BandsAddress = "/pay/bands?survey=" + Code;

    public bool IsLoaded => LoadedOn is not null;

    /// <summary>Loads the edition this program knows and checks; one that came later is imported as any survey is.</summary>
    public string NextCommand => IsLoaded ? NewerCommand : Command;
}
