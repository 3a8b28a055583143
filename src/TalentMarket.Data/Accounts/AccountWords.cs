using Microsoft.AspNetCore.Identity;

namespace TalentMarket.Data.Accounts;

/// <summary>What is wrong with an address, said the same way whether the framework calls it a name or an address.</summary>
internal sealed class AccountWords : IdentityErrorDescriber
{
    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), $"There is an account for {email} already.");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), $"There is an account for {userName} already.");

    public override IdentityError InvalidEmail(string? email) => NoAddress(nameof(InvalidEmail));

    public override IdentityError InvalidUserName(string? userName) => NoAddress(nameof(InvalidUserName));

    private static IdentityError NoAddress(string code) => Error(code, "The e-mail address is written like name@example.org.");

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
