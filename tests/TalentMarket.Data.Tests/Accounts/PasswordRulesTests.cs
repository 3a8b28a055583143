using Microsoft.AspNetCore.Identity;
using TalentMarket.Data.Accounts;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Data.Tests.Accounts;

public sealed class PasswordRulesTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData("elevenchars")]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026")]
    [InlineData("qwertyuiop123")]
    [InlineData("iloveyou1234")]
    [InlineData("123456789012")]
    [InlineData("111111111111")]
    [InlineData("abcdefghijklmn")]
    [InlineData("1q2w3e4r5t6y")]
    [InlineData("letmein123456")]
    [InlineData("administrator1")]
    [InlineData("TalentMarket2026!")]
    [InlineData("grace.hopper99")]
    [InlineData("hopper-example-2026")]
    [InlineData("correcthorsebatterystaple")]
    public async Task ID_07_What_is_short_or_tried_first_is_refused(string password) =>
        (await CheckAsync(password)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("otters in the wardrobe")]
    [InlineData("ottersinthewardrobe")]
    [InlineData("839751746583")]
    [InlineData("жираф под лампой")]
    [InlineData("🦦🧦🪑🎷🧲🪁🥁🧵🪵🫖🧯🪜")]
    [InlineData("zcqvjhxwtrpm")]
    public async Task ID_07_What_is_long_and_of_ones_own_is_taken_whatever_it_is_made_of(string password) =>
        (await CheckAsync(password)).ShouldBeEmpty();

    [Fact]
    public async Task ID_07_Every_character_of_a_long_password_counts()
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var account = await room.AddAsync("ada@example.org", Role.Viewer);
        var password = string.Concat(Enumerable.Range(0, 100).Select(number => $"otter {number} "));
        await room.AskAsync<UserManager<Account>, IdentityResult>(async people =>
        {
            var own = (await people.FindByIdAsync(account.Id.ToString()))!;
            await people.RemovePasswordAsync(own);
            return await people.AddPasswordAsync(own, password);
        });

        (await room.TryAsync(account.Email!, password[..^1])).ShouldBeNull();
        (await room.TryAsync(account.Email!, password)).ShouldNotBeNull();
    }

    private async Task<IReadOnlyList<string>> CheckAsync(string password)
    {
        await using var room = await AccountRoom.CreateAsync(postgres);
        var account = new Account { Id = Guid.CreateVersion7(), UserName = "grace.hopper@example.org", Email = "grace.hopper@example.org", Role = Role.Viewer, CreatedAt = room.Now };
        var result = await room.AskAsync<UserManager<Account>, IdentityResult>(people => people.CreateAsync(account, password));
        return [.. result.Errors.Select(error => error.Description)];
    }
}
