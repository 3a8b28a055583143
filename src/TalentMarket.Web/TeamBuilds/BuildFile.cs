using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>A comparison as rows of a file: figures, parts, months, bars and inputs, each with the scope it is true for.</summary>
public static class BuildFile
{
    public static IReadOnlyList<string> Columns { get; } =
        ["section", "key", "label", "unit", "buying", "buying_standard_error", "hiring", "hiring_standard_error", "source", "market_version", "as_of", "address"];

    public static IEnumerable<IReadOnlyList<object?>> Rows(BuildBoard board, string address)
    {
        var (scenario, outcome) = (board.Scenario!, board.Outcome!);
        foreach (var line in BuildFigure.Of(scenario, outcome)) yield return Row("figures", line.Key, line.Label, line.Unit, line.Buy, line.BuyError, line.Build, line.BuildError);
        foreach (var line in BuildFigure.SharedOf(scenario, outcome)) yield return Row("turning points", line.Key, line.Label, line.Unit, line.Value, line.Error, line.Value, line.Error);
        foreach (var line in BuildFigure.PartsOf(scenario, outcome)) yield return Row("parts", line.Key, line.Label, line.Unit, line.Buy, null, line.Build, null);
        for (var month = 0; month < outcome.Complete.Count; month++)
        {
            yield return Row("complete by month", $"month_{month}", $"Complete by month {month}", "share", outcome.Joined[month], null, outcome.Complete[month], null);
            yield return Row("four in five by month", $"month_{month}", $"Four seats in five by month {month}", "share", null, null, outcome.MostlyComplete[month], null);
        }

        foreach (var swing in outcome.Swings)
        {
            yield return Row("break-even price at P10", BuildFields.Of(swing.Input).Name, BuildFields.Of(swing.Input).Label, "USD", swing.PriceAtP10, null, null, null);
            yield return Row("break-even price at P90", BuildFields.Of(swing.Input).Name, BuildFields.Of(swing.Input).Label, "USD", swing.PriceAtP90, null, null, null);
            yield return Row("share of variance", BuildFields.Of(swing.Input).Name, BuildFields.Of(swing.Input).Label, "share", swing.VarianceShare, null, null, null);
        }

        foreach (var flip in outcome.Flips) yield return Row("turns at", BuildFields.Of(flip.Input).Name, BuildFields.Of(flip.Input).Label, "as typed", flip.Value, null, flip.Value, null);
        foreach (var field in BuildFields.All)
        {
            var prior = board.Basis.Prior(field.Input) ?? InputPriors.Of(field.Input);
            yield return [.. Row("inputs, median", field.Name, field.Label, field.Unit.ToString().ToLowerInvariant(), scenario[field.Input].At(0.5), null, scenario[field.Input].At(0.5), null).Take(8),
                prior.Address ?? "own assumption", board.MarketVersion, board.AsOf, address];
        }

        foreach (var role in board.Roles)
            yield return [.. Row("roles", $"role_{role.Number}", $"{role.Label}: {role.Origin}", "USD", role.Role!.TotalDirectCompensation, null, role.Role.BaseSalary, null).Take(8),
                string.Join(' ', (role.Total?.Sources ?? []).Concat(role.Base?.Sources ?? []).Select(source => source.Address).Distinct()), board.MarketVersion, board.AsOf, address];

        object?[] Row(string section, string key, string label, string unit, double? buying, double? buyingError, double? hiring, double? hiringError) =>
            [section, key, label, unit, Finite(buying), Finite(buyingError), Finite(hiring), Finite(hiringError), null, board.MarketVersion, board.AsOf, address];
    }

    private static double? Finite(double? value) => value is { } known ? BuildFigure.Known(known) : null;
}
