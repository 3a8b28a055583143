using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>One role of the team with the pay that was found for it.</summary>
public sealed record AskedRole
{
    public required int Number { get; init; }

    public required string Label { get; init; }

    public required int Heads { get; init; }

    /// <summary>Total direct compensation; null where the reader typed it or nothing is known.</summary>
    public RolePay? Total { get; init; }

    public RolePay? Base { get; init; }

    /// <summary>US dollars a year that the reader typed.</summary>
    public double? Typed { get; init; }

    /// <summary>Base ÷ total where the base is not known.</summary>
    public required double BaseShare { get; init; }

    public bool IsIllustrative => Total?.IsIllustrative == true || Base?.IsIllustrative == true;

    /// <summary>Null while no pay is known.</summary>
    public TeamRole? Role
    {
        get
        {
            if ((Typed ?? Total?.Amount ?? Base?.Amount) is not { } total || total <= 0) return null;
            return new TeamRole(Heads, Math.Min(total, Typed is null && Base is not null ? Base.Amount : total * BaseShare), total);
        }
    }

    /// <summary>Where the pay comes from, in a sentence without its full stop.</summary>
    public string Origin => (Typed, Total, Base) switch
    {
        ({ } typed, _, _) => $"{BuildNumber.Say(BuildUnit.Dollars, typed)} a year, as you typed",
        (_, { } total, { } known) => $"{Say(total)}; base {Say(known)}",
        (_, { } total, null) => $"{Say(total)}; its base is not known and counts as {BuildNumber.Say(BuildUnit.Percent, BaseShare)} of it",
        (_, null, { } known) => $"base {Say(known)}; what is paid beyond base is not known and is left out",
        _ => "no pay is known",
    };

    private static string Say(RolePay pay) => $"{BuildNumber.Say(BuildUnit.Dollars, pay.Amount)}, {pay.Sentence}";
}
