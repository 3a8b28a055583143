namespace TalentMarket.Web.Offers;

/// <summary>How a field is typed.</summary>
public enum OfferFieldKind
{
    Text,
    Amount,
    Number,
    Choice,
}

/// <summary>One line of the form: what is asked of every offer. The default stays out of the address.</summary>
public sealed record OfferField(string Name, string Label, OfferFieldKind Kind = OfferFieldKind.Amount)
{
    public string Default { get; init; } = "";

    public string Example { get; init; } = "";

    /// <summary>What the field means, where its label does not say it.</summary>
    public string Hint { get; init; } = "";

    public bool IsNumeric => Kind is OfferFieldKind.Amount or OfferFieldKind.Number;
}

/// <summary>Fields under one heading; those that most offers do not need are folded.</summary>
public sealed record OfferFieldGroup(string Heading, bool IsFolded, IReadOnlyList<OfferField> Fields);
