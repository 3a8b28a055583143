using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Accounts;

/// <summary>A password is long and not among the first that anybody would try. What it is made of is up to its owner.</summary>
internal sealed class PasswordRules(IOptions<PasswordRuleOptions> options) : IPasswordValidator<Account>
{
    // Far beyond any sentence, and short enough to hash.
    public const int LongestPassword = 1_024;

    private const int FewestCharactersLeft = 4;
    private const int ShortestName = 3;

    private static readonly Lazy<IReadOnlyList<string>> Common = new(Read);
    private static readonly char[] BetweenNames = ['@', '.', '-', '_', '+', ' '];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var length = new StringInfo(password ?? "").LengthInTextElements;
        var problem = length < AccountServices.ShortestPassword
            ? string.Create(CultureInfo.InvariantCulture, $"A password has at least {AccountServices.ShortestPassword} characters; this one has {length}. A few words in a row are easy to remember.")
            : length > LongestPassword ? string.Create(CultureInfo.InvariantCulture, $"A password has at most {LongestPassword:N0} characters.")
            : PasswordGuess.CharactersLeft(password!, Common.Value.Concat(NamesOf(user))) < FewestCharactersLeft
                ? "This password is among the first that would be tried: common words, names and rows of keys do not count. Take words of your own."
            : null;
        return Task.FromResult(problem is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem }));
    }

    private IEnumerable<string> NamesOf(Account account) => $"{account.Email} {options.Value.Organisation} talentmarket".ToLowerInvariant()
        .Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries).Where(name => name.Length >= ShortestName);

    private static List<string> Read()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("Accounts/common-password-words.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
