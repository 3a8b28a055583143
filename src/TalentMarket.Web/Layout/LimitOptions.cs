using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Layout;

/// <summary>How much is taken from one caller, and how much of anything at once.</summary>
public sealed class LimitOptions
{
    public const string SectionName = "Limits";

    /// <summary>Requests of one person, or of one address when nobody has signed in; scripts and style sheets do not count.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; init; } = 300;

    [Range(1, 1_024)]
    public int LargestBodyMegabytes { get; init; } = 1;

    [Range(1, 600)]
    public int RequestSeconds { get; init; } = 60;

    /// <summary>Open circuits of one person, or of one address when nobody has signed in.</summary>
    [Range(0, 1_000_000)]
    public int CircuitsPerCaller { get; init; } = 8;

    /// <summary>Open circuits of all who have not signed in.</summary>
    [Range(0, 1_000_000)]
    public int AnonymousCircuits { get; init; } = 250;

    [Range(0, 1_000_000)]
    public int Circuits { get; init; } = 1_000;

    public long LargestBodyBytes => LargestBodyMegabytes * 1024L * 1024;
}

[OptionsValidator]
internal sealed partial class LimitOptionsValidator : IValidateOptions<LimitOptions>;
