using System.Reflection;
using System.Runtime.CompilerServices;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.Ageing;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Data.Composites;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deals;
using TalentMarket.Data.Embedded;
using TalentMarket.Data.Facts;
using TalentMarket.Data.JobPricing;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.PayCurves;
using TalentMarket.Data.Premiums;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Sources;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Trail;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests;

/// <summary>Whoever writes to the store, or reads what is not published, says who they are: permission sits in the use.</summary>
public sealed class CallersTests
{
    // Published figures and what describes them: what a page may show is the page's to say.
    private static readonly Type[] ReadPublishedFigures =
    [
        typeof(NewestRead<,>), typeof(PayBandQuery), typeof(PayObservationQuery), typeof(PayCurveQuery), typeof(BandEstimateQuery),
        typeof(BandDifferenceQuery), typeof(FactQuery), typeof(PremiumQuery), typeof(SourceRegister), typeof(PanelRateQuery), typeof(CompositeCandidates),
        typeof(DealUpdates), typeof(PricingReferences),
    ];

    // The store itself, before anybody can ask anything of it; a file that is only compared with a known one;
    // and what notes that somebody was turned back, who may do nothing.
    private static readonly Type[] AskNobody =
    [
        typeof(Store), typeof(StoreReach), typeof(DatabaseMigration), typeof(ReferenceData), typeof(EmbeddedPostgres), typeof(PostgresBinaries), typeof(OpenDataSet), typeof(PayRecordCopy), typeof(DoorTrail),
    ];

    // By a key, a password or a link they find out who calls.
    private static readonly Type[] FindTheCaller =
    [
        typeof(AccountSessions), typeof(PasswordCheck), typeof(SecondFactor), typeof(PasskeyUse), typeof(LinkUse), typeof(FirstAdmin), typeof(PasswordReset),
        typeof(KeyCheck), typeof(ExternalSignIn), typeof(SearchFeeds),
    ];

    [Fact]
    public void AZ_03_every_use_of_the_store_asks_who_calls()
    {
        var uses = Uses().ToList();

        uses.ShouldNotBeEmpty();
        uses.Where(use => use.GetParameters().FirstOrDefault()?.ParameterType != typeof(Caller))
            .Select(use => $"{use.DeclaringType!.Name}.{use.Name}").ShouldBeEmpty();
    }

    // Nothing of the object is filled in: whatever it did before it asked would fail otherwise.
    [Fact]
    public async Task AZ_03_every_use_refuses_who_may_do_nothing_before_it_does_anything()
    {
        var nobody = Caller.Anonymous(Grants.Of(AnonymousAccess.None));
        foreach (var use in Uses().Where(use => use.GetParameters().FirstOrDefault()?.ParameterType == typeof(Caller)))
        {
            var target = use.IsStatic ? null : RuntimeHelpers.GetUninitializedObject(use.DeclaringType!);
            object?[] arguments = [nobody, .. use.GetParameters().Skip(1).Select(parameter =>
                parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)];

            var refusal = await Record.ExceptionAsync(() => Invoke(use, target, arguments));

            refusal.ShouldBeOfType<NotPermittedException>($"{use.DeclaringType!.Name}.{use.Name}");
        }
    }

    [Fact]
    public void AZ_03_what_needs_no_caller_still_exists() =>
        ReadPublishedFigures.Concat(AskNobody).Concat(FindTheCaller).Where(type => !Public(type).Any()).Select(type => type.Name).ShouldBeEmpty();

    private static Task Invoke(MethodInfo use, object? target, object?[] arguments) =>
        use.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null) switch
        {
            Task task => task,
            ValueTask task => task.AsTask(),
            IAsyncEnumerable<object> rows => rows.GetAsyncEnumerator().MoveNextAsync().AsTask(),
            var other => throw new NotSupportedException($"{use.Name} returns {other?.GetType().Name}."),
        };

    private static IEnumerable<MethodInfo> Uses() => typeof(Store).Assembly.GetExportedTypes()
        .Except(ReadPublishedFigures).Except(AskNobody).Except(FindTheCaller).SelectMany(Public);

    private static IEnumerable<MethodInfo> Public(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => IsAwaited(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync));

    private static bool IsAwaited(Type type) => typeof(Task).IsAssignableFrom(type) || type == typeof(ValueTask)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ValueTask<>) || type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)));
}
