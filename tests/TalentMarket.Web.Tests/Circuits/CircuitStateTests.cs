using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TalentMarket.Web.Tests.Circuits;

/// <summary>What circuits keep, and what stands round them.</summary>
[Collection(SiteFixture.Name)]
public sealed partial class CircuitStateTests(SiteFixture site)
{
    // A circuit that is paused sends its state to the browser, and a prerendered one its parameters.
    [Fact]
    public void BZ_17_no_pay_is_part_of_a_circuits_state()
    {
        var live = typeof(Program).Assembly.GetTypes().Where(type => typeof(IComponent).IsAssignableFrom(type)).ToList();

        live.ShouldNotBeEmpty();
        live.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.GetCustomAttribute<PersistentStateAttribute>() is not null).ShouldBeEmpty();
        live.SelectMany(type => type.GetConstructors()).SelectMany(made => made.GetParameters())
            .Where(parameter => parameter.ParameterType == typeof(PersistentComponentState)).ShouldBeEmpty();
    }

    [Fact]
    public void BZ_08_every_live_part_stands_in_a_boundary()
    {
        var web = Path.Combine(SourceText.Root, "src", "TalentMarket.Web");
        var pages = SourceText.Files(web, "*.razor").Select(file => (File: file, Text: File.ReadAllText(file))).ToList();
        var live = pages.SelectMany(page => LivePart().Matches(page.Text)).Select(match => match.Groups[1].Value).Distinct().ToList();

        live.ShouldNotBeEmpty();
        pages.Where(page => page.Text.Contains("@rendermode", StringComparison.Ordinal)).Sum(page => page.Text.Split("@rendermode").Length - 1)
            .ShouldBe(pages.Sum(page => LivePart().Count(page.Text)));
        foreach (var part in live)
            pages.Single(page => Path.GetFileName(page.File) == part + ".razor").Text.TrimStart().ShouldStartWith("<WidgetBoundary>", Case.Sensitive, part);
    }

    [Fact]
    public void Circuits_are_bounded_as_the_documents_say()
    {
        var circuits = site.Service<IOptions<CircuitOptions>>().Value;
        circuits.DetailedErrors.ShouldBeFalse();
        circuits.DisconnectedCircuitMaxRetained.ShouldBe(100);
        circuits.DisconnectedCircuitRetentionPeriod.ShouldBe(TimeSpan.FromMinutes(3));
        circuits.JSInteropDefaultCallTimeout.ShouldBe(TimeSpan.FromSeconds(30));
        circuits.MaxBufferedUnacknowledgedRenderBatches.ShouldBe(10);

        var hub = typeof(CircuitOptions).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        var kind = typeof(IOptions<>).MakeGenericType(typeof(HubOptions<>).MakeGenericType(hub));
        var options = (HubOptions)kind.GetProperty("Value")!.GetValue(site.Service<IServiceProvider>().GetRequiredService(kind))!;
        options.MaximumReceiveMessageSize.ShouldBe(32 * 1024);
        options.MaximumParallelInvocationsPerClient.ShouldBe(1);
        options.EnableDetailedErrors.ShouldBe(false);
    }

    [GeneratedRegex("<([A-Za-z]+)[^<>]*@rendermode=", RegexOptions.NonBacktracking)]
    private static partial Regex LivePart();
}
