namespace TalentMarket.Web.Components;

internal static class PlainNumber
{
    /// <summary>The same number without the zeros a store keeps behind it: 161000.00 is written 161000.</summary>
    public static decimal Of(decimal amount) => amount / 1.0000000000000000000000000000m;
}
