using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TalentMarket.Data.Accounts;

/// <summary>Accounts on the store: the framework's identity with this product's rules.</summary>
internal static class AccountServices
{
    public const int ShortestPassword = 12;

    /// <summary>Rounds of PBKDF2 with SHA-512; what was hashed with fewer is hashed anew when its owner signs in.</summary>
    public const int HashRounds = 220_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(Configure).AddUserStore<AccountStore>().AddErrorDescriber<AccountWords>();
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddOptions<PasswordRuleOptions>().BindConfiguration(PasswordRuleOptions.SectionName);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddScoped<PasswordCheck>();
        services.AddScoped<LinkUse>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<OwnAuthenticator>();
        services.AddScoped<PasskeyUse>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<OwnLogins>();
        services.AddScoped<ExternalSignIn>();
        services.AddScoped<Passkeys>();
        services.AddSingleton<AccountSessions>();
        services.AddSingleton<People>();
        services.AddSingleton<FirstAdmin>();
        services.AddSingleton<AdminRecovery>();
        services.AddSingleton<PasswordReset>();
        services.AddSingleton<AuthenticatorSealing>();
        services.AddDataProtection().SetApplicationName("TalentMarket");
        services.AddSingleton<ProtectionKeyStore>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = provider.GetRequiredService<ProtectionKeyStore>()));
        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The name is the e-mail address, which is checked as such.
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = Tries.Most;
        options.Lockout.DefaultLockoutTimeSpan = Tries.LockedFor;
    }
}
