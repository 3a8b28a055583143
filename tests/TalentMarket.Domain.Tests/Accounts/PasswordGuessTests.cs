using TalentMarket.Domain.Accounts;

namespace TalentMarket.Domain.Tests.Accounts;

public sealed class PasswordGuessTests
{
    private static readonly string[] Words = ["password", "qwerty", "talent", "market"];

    // Counted by hand.
    [Theory]
    [InlineData("password", 0)]
    [InlineData("PassWord", 0)]
    [InlineData("P@ssw0rd", 0)]
    [InlineData("password1234", 0)]
    [InlineData("password4321", 0)]
    [InlineData("password2026", 0)]
    [InlineData("TalentMarket!", 1)]
    [InlineData("qwertyqwerty", 0)]
    [InlineData("aaaaaaaaaaaa", 0)]
    [InlineData("abcdefghijkl", 0)]
    [InlineData("567890", 0)]
    [InlineData("password7391", 4)]
    [InlineData("83975174658", 11)]
    [InlineData("otters", 6)]
    public void What_everybody_tries_does_not_count(string password, int left) => PasswordGuess.CharactersLeft(password, Words).ShouldBe(left);
}
