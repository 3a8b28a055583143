using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TalentMarket.Data.Deliveries;

/// <summary>Where files that people bring are kept, and how much is taken; Surveys:... in the configuration.</summary>
public sealed class DeliveryOptions
{
    public const string SectionName = "Surveys";

    /// <summary>Empty: beside the cluster of the product's own store. With a connection string it has to be named.</summary>
    public string Folder { get; init; } = "";

    [Range(1, 25)]
    public int LargestXlsxMegabytes { get; init; } = 25;

    [Range(1, 2_048)]
    public int LargestCsvMegabytes { get; init; } = 2_048;

    /// <summary>Of one person, in any 24 hours.</summary>
    [Range(1, 10_000)]
    public int FilesADay { get; init; } = 20;

    /// <summary>Of one person, in all that are kept.</summary>
    [Range(1, 1_048_576)]
    public int StoredMegabytes { get; init; } = 500;

    /// <summary>Whether who brought a file may not publish it; unset: where there are two administrators or more.</summary>
    public bool? SecondPerson { get; init; }

    /// <summary>Whether an open survey may be fetched from an address of this network; else from public ones alone.</summary>
    public bool FetchesFromPrivateAddresses { get; init; }

    internal long LargestXlsxBytes => LargestXlsxMegabytes * 1024L * 1024;

    internal long LargestCsvBytes => LargestCsvMegabytes * 1024L * 1024;

    internal long StoredBytes => StoredMegabytes * 1024L * 1024;
}

[OptionsValidator]
internal sealed partial class DeliveryOptionsValidator : IValidateOptions<DeliveryOptions>;
