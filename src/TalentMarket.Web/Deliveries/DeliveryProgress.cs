using System.Globalization;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Work;

namespace TalentMarket.Web.Deliveries;

/// <summary>How far a delivery is, for the page and for the script that keeps it current.</summary>
public sealed record DeliveryProgress(string State, double Share, string Sentence)
{
    public static DeliveryProgress Of(ReadDelivery read) => new(read.Delivery.State.ToString(), ShareOf(read), SentenceOf(read));

    private static double ShareOf(ReadDelivery read) =>
        read is { Work: { State: WorkState.Running } work, Delivery.SizeBytes: > 0 and var size } ? Math.Min(1, work.BytesRead / (double)size) : 0;

    private static string SentenceOf(ReadDelivery read) => read.Delivery.State switch
    {
        DeliveryState.Receiving => $"{SizeText.Of(read.Delivery.SizeBytes)} have arrived.",
        DeliveryState.Checking when read.Work is { State: WorkState.Running, CancelAskedAt: not null } => "Stopping.",
        DeliveryState.Checking when read.Work is { State: WorkState.Running } work => Line($"{work.RowsRead:N0} rows read, {ShareOf(read):P0} of the file."),
        DeliveryState.Checking => "Waiting for its turn.",
        _ => "",
    };

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
