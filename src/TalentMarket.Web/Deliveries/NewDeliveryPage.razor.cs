using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using TalentMarket.Data.Deliveries;

namespace TalentMarket.Web.Deliveries;

/// <summary>Where a file is chosen. The form works by itself; a script adds how far it is.</summary>
public sealed partial class NewDeliveryPage(DeliveryFolder folder, IOptions<DeliveryOptions> options) : ComponentBase
{
    private long LargestBytes => options.Value.LargestCsvMegabytes * 1024L * 1024;
}
