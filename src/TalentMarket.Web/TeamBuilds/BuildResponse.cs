using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>A comparison as programs read it; what has no end, or is not known, is null.</summary>
public sealed record BuildResponse(
    string Conclusion, string Turns, bool? BuyingIsCheaper, int Draws, int HorizonMonths, long MarketVersion, DateOnly AsOf, bool Illustrative,
    IReadOnlyList<BuildResponse.Role> Roles, IReadOnlyList<BuildResponse.Input> Inputs, IReadOnlyList<BuildFigure> Figures, IReadOnlyList<BuildFigure> Parts,
    IReadOnlyList<BuildResponse.TurningPoint> TurningPoints, IReadOnlyList<BuildResponse.Month> Months, IReadOnlyList<BuildResponse.Bar> Sensitivity,
    IReadOnlyList<BuildResponse.Flip> Flips)
{
    public sealed record Role(string Label, int Heads, double BaseSalary, double TotalDirectCompensation, string Origin, IReadOnlyList<string> SourceAddresses);

    public sealed record Input(string Name, string Label, double P10, double Median, double P90, string Reason, string? SourceAddress, bool OwnAssumption);

    public sealed record TurningPoint(string Key, string Label, string Unit, double? Value, double? StandardError);

    public sealed record Month(int Number, double Complete, double FourInFive, double BoughtTeamJoined);

    public sealed record Bar(string Input, double AtP10, double AtP90, double? BreakEvenPriceAtP10, double? BreakEvenPriceAtP90, double VarianceShare);

    public sealed record Flip(string Input, double Median, double TurnsAt);

    internal static BuildResponse From(BuildBoard board)
    {
        var (scenario, outcome) = (board.Scenario!, board.Outcome!);
        return new BuildResponse(
            BuildWords.Headline(board), BuildWords.Turns(board), outcome.IsBuyingCheaper, outcome.Draws, scenario.HorizonMonths, board.MarketVersion, board.AsOf, board.IsIllustrative,
            [.. board.Roles.Select(role => new Role(role.Label, role.Heads, role.Role!.BaseSalary, role.Role.TotalDirectCompensation, role.Origin,
                [.. (role.Total?.Sources ?? []).Concat(role.Base?.Sources ?? []).Select(source => source.Address).Distinct()]))],
            [.. BuildFields.All.Where(field => scenario.HasPrice || field.Input != BuildInput.Price).Select(field => InputOf(board, field))],
            BuildFigure.Of(scenario, outcome), BuildFigure.PartsOf(scenario, outcome),
            [.. BuildFigure.SharedOf(scenario, outcome).Select(line => new TurningPoint(line.Key, line.Label, line.Unit, line.Value, line.Error))],
            [.. outcome.Complete.Select((complete, month) => new Month(month, complete, outcome.MostlyComplete[month], outcome.Joined[month]))],
            [.. outcome.Swings.Select(swing => new Bar(BuildFields.Of(swing.Input).Name, swing.AtP10, swing.AtP90, BuildFigure.Known(swing.PriceAtP10), BuildFigure.Known(swing.PriceAtP90), swing.VarianceShare))],
            [.. outcome.Flips.Select(flip => new Flip(BuildFields.Of(flip.Input).Name, flip.Median, flip.Value))]);
    }

    private static Input InputOf(BuildBoard board, BuildField field)
    {
        var prior = board.Basis.Prior(field.Input) ?? InputPriors.Of(field.Input);
        var distribution = board.Scenario![field.Input];
        return new Input(field.Name, field.Label, distribution.At(0.1), distribution.At(0.5), distribution.At(0.9), prior.Reason, prior.Address, prior.IsAssumption);
    }
}
