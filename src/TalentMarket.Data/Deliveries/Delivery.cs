namespace TalentMarket.Data.Deliveries;

/// <summary>A file that somebody brought and that is on its way to an edition.</summary>
public sealed class Delivery
{
    public required Guid Id { get; init; }

    /// <summary>Open until the file is mapped.</summary>
    public string? SurveyCode { get; set; }

    /// <summary>As its sender called it; to be shown, never a path.</summary>
    public required string FileName { get; init; }

    public long SizeBytes { get; set; }

    /// <summary>Lower-case hexadecimal; null until all of it is here.</summary>
    public string? Sha256 { get; set; }

    public required DeliveryState State { get; set; }

    /// <summary>False once its bytes were removed.</summary>
    public bool HasFile { get; set; }

    public required string BroughtBy { get; init; }

    public Guid? BroughtById { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last sign of a sender while the file arrives.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>The column mapping as JSON; null until somebody confirms one.</summary>
    public string? Mapping { get; set; }

    /// <summary>The date of the edition, where the rows carry none.</summary>
    public DateOnly? EffectiveDate { get; set; }

    /// <summary>Why it was refused or what its last check said, in sentences.</summary>
    public IReadOnlyList<string> Refusal { get; set; } = [];

    /// <summary>What became of its rows, as JSON; null until it is a draft.</summary>
    public string? Account { get; set; }

    public long? EditionId { get; set; }
}

public enum DeliveryState : short
{
    /// <summary>Its bytes are arriving.</summary>
    Receiving = 1,

    /// <summary>All of it is here; it waits to be mapped and checked.</summary>
    Received = 2,

    /// <summary>Waits for a worker or is being read by one.</summary>
    Checking = 3,

    /// <summary>No survey file, or it never arrived whole; its bytes are gone.</summary>
    Refused = 4,

    /// <summary>Taken back; its bytes are gone.</summary>
    Withdrawn = 5,

    /// <summary>It became an edition.</summary>
    Drafted = 6,
}
