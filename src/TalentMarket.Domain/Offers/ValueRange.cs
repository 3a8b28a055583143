namespace TalentMarket.Domain.Offers;

/// <summary>An amount that is not known well: a careful, a middle and a hopeful figure. The default is nothing.</summary>
public readonly record struct ValueRange
{
    /// <exception cref="ArgumentException">The three do not ascend.</exception>
    public ValueRange(double low, double mid, double high)
    {
        if (!(low <= mid && mid <= high)) throw new ArgumentException("Low, middle and high ascend.", nameof(low));
        (Low, Mid, High) = (low, mid, high);
    }

    public double Low { get; }

    public double Mid { get; }

    public double High { get; }

    public bool IsExact => Low == High;

    public static ValueRange Exactly(double amount) => new(amount, amount, amount);

    public ValueRange Add(ValueRange other) => this + other;

    /// <summary>All three multiplied with a factor of 0 or more.</summary>
    public ValueRange Multiply(double factor) => this * factor;

    public static ValueRange operator +(ValueRange left, ValueRange right) =>
        new(left.Low + right.Low, left.Mid + right.Mid, left.High + right.High);

    public static ValueRange operator *(ValueRange range, double factor) =>
        new(range.Low * factor, range.Mid * factor, range.High * factor);
}
