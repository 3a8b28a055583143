using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace TalentMarket.Web.Hosting;

/// <summary>Meters and traces by OTLP to the collector that the setting names; without one nothing is measured and nothing leaves.</summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    public const string Setting = "Telemetry:Collector";

    // What was counted last is still sent before the process ends.
    private const int PatienceInMilliseconds = 10_000;

    private MeterProvider? meters;
    private TracerProvider? traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration[Setting] is { Length: > 0 } collector) Begin(Address(collector));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        meters?.Shutdown(PatienceInMilliseconds);
        traces?.Shutdown(PatienceInMilliseconds);
        return Task.CompletedTask;
    }

    /// <summary>Sends what there is, without waiting for the next time that is due.</summary>
    public void SendNow()
    {
        meters?.ForceFlush(PatienceInMilliseconds);
        traces?.ForceFlush(PatienceInMilliseconds);
    }

    public void Dispose()
    {
        meters?.Dispose();
        traces?.Dispose();
    }

    private void Begin(Uri collector)
    {
        var product = ResourceBuilder.CreateDefault().AddService(
            "talentmarket", serviceVersion: typeof(Telemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        meters = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(product)
            .AddMeter(ProductMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
                "Microsoft.AspNetCore.Components.Server.Circuits", "System.Runtime", "Npgsql")
            .AddOtlpExporter(options => Send(options, collector, "v1/metrics")).Build();
        traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(product)
            .AddSource("Microsoft.AspNetCore", "Npgsql")
            .AddProcessor(new WithoutContents())
            .AddOtlpExporter(options => Send(options, collector, "v1/traces")).Build();
    }

    private static void Send(OtlpExporterOptions options, Uri collector, string path) =>
        (options.Protocol, options.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri(collector, path));

    private static Uri Address(string collector) => Uri.TryCreate(collector.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        ? address
        : throw new OptionsValidationException("Telemetry", typeof(Telemetry), [$"{Setting} is '{collector}', expected the address of an OTLP collector such as http://localhost:4318."]);

    // Queries hold pay that somebody typed, and addresses of people say who they are.
    private sealed class WithoutContents : BaseProcessor<Activity>
    {
        private static readonly string[] Contents = ["url.query", "url.full", "client.address", "network.peer.address", "user_agent.original"];

        public override void OnEnd(Activity data)
        {
            foreach (var tag in Contents) data.SetTag(tag, null);
        }
    }
}
