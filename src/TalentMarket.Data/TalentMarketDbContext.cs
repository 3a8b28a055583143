using Microsoft.EntityFrameworkCore;
using TalentMarket.Data.Accounts;
using TalentMarket.Data.ApiKeys;
using TalentMarket.Data.Database;
using TalentMarket.Data.Deals;
using TalentMarket.Data.Deliveries;
using TalentMarket.Data.Reference;
using TalentMarket.Data.Work;
using TalentMarket.Domain.Composites;
using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Disclosure;
using TalentMarket.Domain.Facts;
using TalentMarket.Domain.Hubs;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Organisations;
using TalentMarket.Domain.RowReview;
using TalentMarket.Domain.Sources;
using TalentMarket.Domain.Surveys;
using TalentMarket.Domain.Titles;
using TalentMarket.Domain.Trail;

namespace TalentMarket.Data;

public sealed class TalentMarketDbContext(DbContextOptions<TalentMarketDbContext> options) : DbContext(options)
{
    public DbSet<Source> Sources => Set<Source>();

    public DbSet<JobFamily> JobFamilies => Set<JobFamily>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<JobTitleAlias> JobTitleAliases => Set<JobTitleAlias>();

    public DbSet<LevelAnchor> LevelAnchors => Set<LevelAnchor>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationTier> OrganisationTiers => Set<OrganisationTier>();

    public DbSet<Hub> Hubs => Set<Hub>();

    public DbSet<HubCity> HubCities => Set<HubCity>();

    public DbSet<ExchangeRate> ExchangeRates => Set<ExchangeRate>();

    public DbSet<PurchasingPower> PurchasingPowers => Set<PurchasingPower>();

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<SurveyEdition> SurveyEditions => Set<SurveyEdition>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<ImportIssue> ImportIssues => Set<ImportIssue>();

    public DbSet<ReviewRow> ReviewRows => Set<ReviewRow>();

    public DbSet<RowFlag> RowFlags => Set<RowFlag>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<WorkItem> WorkItems => Set<WorkItem>();

    public DbSet<TitleDecision> TitleDecisions => Set<TitleDecision>();

    public DbSet<PayRecord> PayRecords => Set<PayRecord>();

    public DbSet<PublishedCut> PublishedCuts => Set<PublishedCut>();

    public DbSet<PublishedFact> PublishedFacts => Set<PublishedFact>();

    public DbSet<DisclosurePolicy> DisclosurePolicies => Set<DisclosurePolicy>();

    internal DbSet<ReferenceEdit> ReferenceEdits => Set<ReferenceEdit>();

    internal DbSet<ReferenceProposal> ReferenceProposals => Set<ReferenceProposal>();

    public DbSet<MarketComposite> MarketComposites => Set<MarketComposite>();

    public DbSet<CompositeVersion> CompositeVersions => Set<CompositeVersion>();

    internal DbSet<DealRow> Deals => Set<DealRow>();

    internal DbSet<DealClaimRow> DealClaims => Set<DealClaimRow>();

    internal DbSet<DealEventRow> DealEvents => Set<DealEventRow>();

    internal DbSet<RegulatorCaseRow> RegulatorCases => Set<RegulatorCaseRow>();

    public DbSet<DealChange> DealChanges => Set<DealChange>();

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountSession> AccountSessions => Set<AccountSession>();

    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();

    public DbSet<AccountPasskey> AccountPasskeys => Set<AccountPasskey>();

    public DbSet<AccountLogin> AccountLogins => Set<AccountLogin>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>To read; <see cref="Trail.AuditTrail"/> is the way in.</summary>
    public IQueryable<AuditEntry> AuditEntries => Set<AuditEntry>().AsNoTracking();

    public IQueryable<AuditLink> AuditLinks => Set<AuditLink>().AsNoTracking();

    public DbSet<MarketVersion> MarketVersions => Set<MarketVersion>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TalentMarketDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new SnakeCaseNames());
        configurationBuilder.Conventions.Add(_ => new EnumsAsSmallIntegers());
        configurationBuilder.Properties<Currency>().HaveConversion<CurrencyCode>().HaveColumnType("character(3)");
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateText>().HaveMaxLength(10);
        configurationBuilder.Properties<decimal>().HavePrecision(14, 2);
    }
}
