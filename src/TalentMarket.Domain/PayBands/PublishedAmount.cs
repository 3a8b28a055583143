using TalentMarket.Domain.Currencies;

namespace TalentMarket.Domain.PayBands;

/// <summary>What stands where one percentile is asked for.</summary>
public abstract record PublishedAmount
{
    private protected PublishedAmount()
    {
    }

    /// <summary>The amount, or null with <see cref="Reason"/> saying why not.</summary>
    public virtual Money? Amount => null;

    /// <summary>Why there is no amount; empty when there is one.</summary>
    public abstract string Reason { get; }
}

/// <summary>An amount per year that may be shown.</summary>
public sealed record ShownAmount : PublishedAmount
{
    internal ShownAmount(Money value) => Value = value;

    public Money Value { get; }

    public override Money? Amount => Value;

    public override string Reason => "";
}

/// <summary>Kept back to protect contributors while other percentiles of the same group are shown.</summary>
public sealed record WithheldAmount : PublishedAmount
{
    internal WithheldAmount()
    {
    }

    public override string Reason => WithheldFigures.Text;
}

/// <summary>The source says only that the figure is at or above an amount.</summary>
public sealed record TopCodedAmount : PublishedAmount
{
    internal TopCodedAmount(Money atOrAbove) => AtOrAbove = atOrAbove;

    public Money AtOrAbove { get; }

    public override string Reason => FormattableString.Invariant($"The source says only: at or above {AtOrAbove.Amount:N0} {AtOrAbove.Currency}");
}

/// <summary>The source does not give this percentile.</summary>
public sealed record NotGivenAmount : PublishedAmount
{
    internal NotGivenAmount()
    {
    }

    public override string Reason => "Not given by the source";
}
