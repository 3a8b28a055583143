using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.Ageing;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Data.Composites;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deals;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Facts;
using TalentMarket.Data.Illustration;
using TalentMarket.Data.JobPricing;
using TalentMarket.Data.Market;
using TalentMarket.Data.PayBands;
using TalentMarket.Data.PayCurves;
using TalentMarket.Data.Premiums;
using TalentMarket.Data.Reference;
using TalentMarket.Data.RowReview;
using TalentMarket.Data.Sources;
using TalentMarket.Data.Status;
using TalentMarket.Data.Surveys;
using TalentMarket.Data.Titles;
using TalentMarket.Data.Trail;

namespace TalentMarket.Data;

/// <summary>Registers the store.</summary>
public static class DataServices
{
    public static DbContextOptionsBuilder<TalentMarketDbContext> UseTalentMarket(
        this DbContextOptionsBuilder<TalentMarketDbContext> builder, string connectionString) =>
        (DbContextOptionsBuilder<TalentMarketDbContext>)((DbContextOptionsBuilder)builder).UseTalentMarket(connectionString);

    public static DbContextOptionsBuilder UseTalentMarket(this DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseNpgsql(connectionString, OldestServer);

    /// <summary>Everything a page or a verb needs to ask the store, over one data source of the application role.</summary>
    public static IServiceCollection AddTalentMarketData(this IServiceCollection services, NpgsqlDataSource applicationRole)
    {
        services.AddSingleton(applicationRole);
        services.AddDbContextFactory<TalentMarketDbContext>(options =>
            options.UseNpgsql(applicationRole, OldestServer));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<StoreReach>();
        services.AddSingleton<ReferenceCatalogues>();
        services.AddSingleton<PayBandQuery>();
        services.AddSingleton<PricingReferences>();
        services.AddSingleton<ReferenceReader>();
        services.AddSingleton<ReferenceDesk>();
        services.AddSingleton<PayObservationQuery>();
        services.AddSingleton<PayCurveQuery>();
        services.AddSingleton<BandEstimateQuery>();
        services.AddSingleton<BandDifferenceQuery>();
        services.AddSingleton<FactQuery>();
        services.AddSingleton<PremiumQuery>();
        services.AddOptions<IllustrationOptions>().BindConfiguration(IllustrationOptions.SectionName);
        services.AddSingleton<IllustrativeSurvey>();
        services.AddSingleton<SourceRegister>();
        services.AddSingleton<StoreStatusQuery>();
        services.AddSingleton<DoorTrail>();
        services.AddSingleton<SurveyImport>();
        services.AddSingleton<SurveyPublisher>();
        services.AddSingleton<SurveyList>();
        services.AddSingleton<EditionDesk>();
        services.AddSingleton<EditionPurge>();
        services.AddSingleton<EffectQuery>();
        services.AddSingleton<QuarantineReader>();
        services.AddSingleton<TitleMemory>();
        services.AddSingleton<TitleReader>();
        services.AddSingleton<TitleDesk>();
        services.AddSingleton<ReviewReader>();
        services.AddSingleton<RowDesk>();
        services.AddSingleton<CorrectedFile>();
        services.AddDeliveries();
        services.AddSingleton<PanelRateQuery>();
        services.AddSingleton<CompositeStore>();
        services.AddSingleton<CompositeCandidates>();
        services.AddSingleton<DealBooks>();
        services.AddSingleton<DealUpdates>();
        services.AddSingleton<DealCuration>();
        services.AddSingleton<SavedSearches>();
        services.AddSingleton<SearchFeeds>();
        services.AddSingleton<TrailReader>();
        services.AddSingleton<KeyCheck>();
        services.AddSingleton<KeyStore>();
        services.AddAccounts();
        return services;
    }

    private static void OldestServer(NpgsqlDbContextOptionsBuilder npgsql) => npgsql.SetPostgresVersion(15, 0);
}
