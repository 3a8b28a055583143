using System.Globalization;

namespace TalentMarket.Domain.RowReview;

/// <summary>What an amount was forgotten to be multiplied by; below 0 it is what it should be divided by.</summary>
public enum PayFactor : short
{
    Times12 = 12,
    DividedBy12 = -12,
    Times1000 = 1_000,
    DividedBy1000 = -1_000,
}

public static class PayFactors
{
    /// <summary>Amount × n, or ÷ n for the factors below 0.</summary>
    public static decimal Times(decimal amount, PayFactor factor) => factor > 0 ? amount * (int)factor : amount / -(int)factor;

    /// <summary>ln of the multiplier.</summary>
    public static double Log(PayFactor factor) => factor > 0 ? Math.Log((int)factor) : -Math.Log(-(int)factor);

    /// <summary>times 12, divided by 1,000.</summary>
    public static string Words(PayFactor factor) => factor > 0
        ? string.Create(CultureInfo.InvariantCulture, $"times {(int)factor:N0}")
        : string.Create(CultureInfo.InvariantCulture, $"divided by {-(int)factor:N0}");

    /// <summary>What the amount looks like, and what it would be.</summary>
    public static string Proposal(PayFactor factor, decimal amount)
    {
        var looks = factor switch
        {
            PayFactor.Times12 => "a monthly amount",
            PayFactor.DividedBy12 => "an amount taken twelve times",
            PayFactor.Times1000 => "an amount in thousands",
            PayFactor.DividedBy1000 => "an amount with three digits too many",
            _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, "Not a factor."),
        };
        return string.Create(CultureInfo.InvariantCulture, $"Looks like {looks}: {Words(factor)} = {Times(amount, factor):N0}");
    }
}
