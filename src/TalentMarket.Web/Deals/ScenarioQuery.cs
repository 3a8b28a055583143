using System.Globalization;

namespace TalentMarket.Web.Deals;

/// <summary>The two assumptions of the scenario, in whole per cent.</summary>
public sealed record ScenarioQuery(int StoppedPercent, int DiscountPercent, IReadOnlyList<string> Problems)
{
    public const int UsualStopped = 25;
    public const int UsualDiscount = 10;

    public string Address => string.Create(CultureInfo.InvariantCulture, $"{DealAddress.Regulators}?stopped={StoppedPercent}&discount={DiscountPercent}");

    public static ScenarioQuery Read(string? stopped, string? discount)
    {
        var problems = new List<string>();
        return new ScenarioQuery(Percent("stopped", stopped, UsualStopped, problems), Percent("discount", discount, UsualDiscount, problems), problems);
    }

    private static int Percent(string name, string? text, int usual, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return usual;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100) return percent;
        problems.Add($"{name}: found '{text}', expected a whole number from 0 to 100; {usual} is used.");
        return usual;
    }
}
