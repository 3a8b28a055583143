using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>All that was typed, as it stands in the address; what is not typed is as the basis has it.</summary>
public sealed record BuildQuery
{
    public const string Tier = "tier";
    public const string Hub = "hub";
    public const string Pay = "pay";
    public const string Recruiters = "recruiters";
    public const string Load = "load";
    public const string Horizon = "horizon";
    public const string Together = "together";
    public const string Fills = "fills";
    public const string BaseShare = "base-share";
    public const string PaidIn = "paid-in";
    public const string OptionYears = "option-years";
    public const string OptionVolatility = "option-volatility";
    public const int MostRoles = 3;
    private const int LongestValue = 60;
    private const int LongestList = 400;
    private const double SeatsARecruiter = 17;

    private BuildQuery(BuildBasis basis, ImmutableDictionary<string, string> values) => (Basis, Values) = (basis, values);

    public BuildBasis Basis { get; }

    private ImmutableDictionary<string, string> Values { get; }

    /// <summary>The names of all parameters in their order.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        Tier, Hub, Pay, .. Enumerable.Range(1, MostRoles).SelectMany(role => new[] { Job(role), Level(role), HeadsOf(role), PayOf(role) }), BaseShare,
        Recruiters, Load, Horizon, .. BuildFields.All.SelectMany(NamesOf), Together, Fills, PaidIn, OptionYears, OptionVolatility,
    ];

    /// <summary>Nothing was typed.</summary>
    public bool IsDefault => Values.IsEmpty;

    public string Address => Basis.Page + QueryText;

    public string QueryText
    {
        get
        {
            var pairs = Order.Where(Values.ContainsKey).Select(name => $"{name}={Uri.EscapeDataString(Values[name])}").ToList();
            return pairs.Count == 0 ? "" : "?" + string.Join('&', pairs);
        }
    }

    public string this[string name] => Values.TryGetValue(name, out var value) ? value : DefaultOf(name);

    public static string Job(int role) => Numbered("job", role);

    public static string Level(int role) => Numbered("level", role);

    public static string HeadsOf(int role) => Numbered("heads", role);

    /// <summary>A year's total direct compensation that the reader types.</summary>
    public static string PayOf(int role) => Numbered("paid", role);

    /// <summary>Reads a query; false when the address says it in another way than <see cref="QueryText"/>.</summary>
    public static (BuildQuery Query, bool IsTidy) Read(string text, BuildBasis basis)
    {
        var read = QueryHelpers.ParseQuery(text);
        var query = new BuildQuery(basis, ImmutableDictionary<string, string>.Empty);
        // In their order: the range of an input depends on its best figure, which stands before it.
        foreach (var name in Order)
        {
            var value = read.TryGetValue(name, out var found) ? found.ToString().Trim() : "";
            var longest = name == Fills ? LongestList : LongestValue;
            if (value.Length > longest) value = value[..longest];
            if (value.Length > 0 && value != query.DefaultOf(name)) query = new BuildQuery(basis, query.Values.SetItem(name, value));
        }

        return (query, query.QueryText == text);
    }

    /// <summary>The same with one figure in another way.</summary>
    public BuildQuery With(string name, string value) => new(Basis, Values.SetItem(name, value));

    public string DefaultOf(string name) => name switch
    {
        Tier => "frontier-lab",
        Hub or Together or Fills => "",
        Pay => "best",
        BaseShare => "40",
        Recruiters => UsualRecruiters,
        Load => "5",
        Horizon => "36",
        PaidIn => "cash",
        OptionYears => "4",
        OptionVolatility => "45",
        "job1" or "job2" or "job3" => name == "job1" ? "research-scientist" : "ml-engineer",
        "heads1" => Basis.Heads is { } heads ? heads.ToString(CultureInfo.InvariantCulture) : "",
        _ => BuildFields.All.FirstOrDefault(field => NamesOf(field).Contains(name)) is { } found ? DefaultOf(found, name) : "",
    };

    private static IEnumerable<string> NamesOf(BuildField field) =>
        InputPriors.Of(field.Input).Figure.Shape == InputShape.Rate ? [field.Name, field.CasesName] : [field.Name, field.LowName, field.HighName];

    private string DefaultOf(BuildField field, string name)
    {
        if (Basis.Prior(field.Input)?.Figure is not { } usual) return "";
        if (name == field.CasesName) return BuildNumber.Write(BuildUnit.Heads, usual.Cases);
        var best = usual.Best;
        if (name != field.Name && BuildNumber.Read(field.Unit, this[field.Name]) is { } typed) return BuildNumber.Write(field.Unit, Moved(usual, typed, name == field.LowName ? usual.Low : usual.High));
        return BuildNumber.Write(field.Unit, name == field.Name ? best : name == field.LowName ? usual.Low : usual.High);
    }

    // One recruiter for each seventeen seats, so that a team of three hundred is not left to three of them.
    private string UsualRecruiters
    {
        get
        {
            var seats = Enumerable.Range(1, MostRoles).Sum(role => BuildNumber.Read(BuildUnit.Heads, this[HeadsOf(role)]) ?? 0);
            return Math.Clamp(Math.Ceiling(seats / SeatsARecruiter), 1, 500).ToString(CultureInfo.InvariantCulture);
        }
    }

    // The range moves along with the best figure, in proportion where it can.
    private static double Moved(InputFigure usual, double best, double bound) =>
        best == usual.Best ? bound : usual.Best > 0 ? bound * best / usual.Best : bound < best ? bound : Math.Max(bound, best);

    private static string Numbered(string name, int role) => name + role.ToString(CultureInfo.InvariantCulture);
}
