using System.Text;
using TalentMarket.Domain.Accounts;

namespace TalentMarket.Domain.Tests.Accounts;

public sealed class TimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, the rows of SHA-1; the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void A_code_is_that_of_the_standard(long seconds, string code) =>
        TimeCode.At(Key, TimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void ID_09_A_clock_may_be_wrong_by_one_step(int steps, bool isTaken)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var code = TimeCode.At(Key, TimeCode.StepAt(now) + steps);

        TimeCode.FindStep(Key, code, now).ShouldBe(isTaken ? TimeCode.StepAt(now) + steps : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870822")]
    [InlineData("٢٨٧٠٨٢")]
    public void What_is_not_six_digits_is_no_code(string text) =>
        TimeCode.FindStep(Key, text, DateTimeOffset.FromUnixTimeSeconds(59)).ShouldBeNull();

    // The base 32 of this text as printed in many descriptions of authenticators, such as that of otpauth addresses.
    [Fact]
    public void A_key_is_written_in_base_32() => TimeCode.Write(Key).ShouldBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    [Theory]
    [InlineData(15)]
    [InlineData(20)]
    [InlineData(7)]
    public void What_is_written_is_read_again(int bytes)
    {
        var key = Enumerable.Range(1, bytes).Select(value => (byte)(value * 37)).ToArray();

        TimeCode.Read(TimeCode.Write(key)).ShouldBe(key);
    }
}
