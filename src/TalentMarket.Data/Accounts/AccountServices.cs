using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace TalentMarket.Data.Accounts;

/// <summary>Accounts on the store: the framework's identity with this product's rules.</summary>
internal static class AccountServices
{
    public const int ShortestPassword = 12;

    /// <summary>Rounds of PBKDF2 with SHA-512; what was hashed with fewer is hashed anew when its owner signs in.</summary>
    public const int HashRounds = 220_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(Configure).AddUserStore<AccountStore>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddScoped<PasswordCheck>();
        services.AddSingleton<AccountSessions>();
        services.AddSingleton<ProtectionKeyStore>();
        return services;
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The name is the e-mail address, which is checked as such.
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = ShortestPassword;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = PasswordCheck.MostTries;
        options.Lockout.DefaultLockoutTimeSpan = PasswordCheck.LockedFor;
    }
}
