namespace TalentMarket.Domain.Deals;

/// <summary>A team that changed hands: who, how and when, with everything that is claimed about it.</summary>
public sealed class Deal
{
    private DealFigure[]? figures;

    public long Id { get; init; }

    /// <summary>Unique: acquirer and target, as the address of the page has it.</summary>
    public required string Slug { get; init; }

    public required string Acquirer { get; init; }

    public required string Target { get; init; }

    public required DealStructure Structure { get; init; }

    public required PartialDate Announced { get; init; }

    /// <summary>Where the team sits, as the source writes it; null where no source says.</summary>
    public string? Hub { get; init; }

    /// <summary>Set where the place is one of the hubs.</summary>
    public string? HubCode { get; init; }

    /// <summary>What was licensed, in words.</summary>
    public string? Licensed { get; init; }

    public IReadOnlyList<string> KeyPeople { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<DealClaim> Claims { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<DealEvent> Events { get; init; } = [];

    public IReadOnlyList<RegulatorCase> Cases { get; init; } = [];

    /// <summary>What a head comes to.</summary>
    public DealPrice Price => new(this);

    /// <summary>How sure the headline value is; undisclosed where there is none.</summary>
    public ClaimConfidence Confidence =>
        Of(DealField.HeadlineValue) is DealFigure.Known known ? known.Headline.Confidence : ClaimConfidence.Undisclosed;

    /// <summary>The gravest status of its cases; null where none is known.</summary>
    public CaseStatus? Regulation => Cases.Count == 0 ? null : Cases.Max(regulatorCase => regulatorCase.Status);

    /// <summary>What the claims of a field come to.</summary>
    public DealFigure Of(DealField field) => (figures ??= Reconcile())[(int)field];

    private DealFigure[] Reconcile()
    {
        var byField = Claims.ToLookup(claim => claim.Field);
        var reconciled = new DealFigure[Enum.GetValues<DealField>().Max(field => (int)field) + 1];
        foreach (var field in Enum.GetValues<DealField>()) reconciled[(int)field] = DealFigure.Of([.. byField[field]]);
        return reconciled;
    }
}
