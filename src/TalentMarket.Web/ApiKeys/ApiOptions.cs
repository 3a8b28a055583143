using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.ApiKeys;

/// <summary>How much programs may ask.</summary>
public sealed class ApiOptions
{
    public const string SectionName = "Api";

    /// <summary>For each key, for each account without one, and for each address of whoever has not signed in.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; init; } = 60;
}

[OptionsValidator]
internal sealed partial class ApiOptionsValidator : IValidateOptions<ApiOptions>;
