using System.Diagnostics;
using System.Globalization;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;

namespace TalentMarket.Web.Tests.Accounts;

/// <summary>Whether the time of an answer tells which addresses have accounts.</summary>
[Collection(SiteFixture.Name)]
public sealed class SignInTimeTests(SiteFixture site, ITestOutputHelper output)
{
    private const int Each = 200;
    private const int TriesBeforeLock = 4;

    // ID-05 names both.
    private const double LargestDifferenceMilliseconds = 10;
    private const double SmallestProbability = 0.01;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // One round in a hundred would fail where there is no difference at all; a difference fails both.
    [Fact]
    public async Task ID_05_an_unknown_address_takes_as_long_as_a_wrong_password()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("TALENTMARKET_LONG") == "1", "asks four hundred times, one after the other: tests/run --long");
        var isTold = true;
        for (var round = 1; round <= 2 && isTold; round++)
        {
            var (known, unknown) = await MeasureAsync();
            var (difference, probability) = (Median(known) - Median(unknown), MannWhitney(known, unknown));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"round {round}: known {Median(known):0.00} ms, unknown {Median(unknown):0.00} ms in the median, difference {difference:0.00} ms, p {probability:0.0000}"));
            isTold = Math.Abs(difference) >= LargestDifferenceMilliseconds || probability <= SmallestProbability;
        }

        isTold.ShouldBeFalse();
    }

    private async Task<(List<double> Known, List<double> Unknown)> MeasureAsync()
    {
        var form = await FormToken.OfAsync(site.Client, AccessRefusal.SignIn, Cancellation);
        var (known, unknown) = (new List<double>(), new List<double>());
        Person? person = null;
        for (var number = 0; number < Each; number++)
        {
            if (number % TriesBeforeLock == 0)
            {
                person?.Dispose();
                person = await Person.CreateAsync(site, Role.Viewer);
                await TimeAsync(form, $"warm{number}@example.org");
            }

            // In turn, and each as often first as second.
            if (number % 2 == 0) known.Add(await TimeAsync(form, person!.Email));
            unknown.Add(await TimeAsync(form, $"{Guid.NewGuid():N}@example.org"));
            if (number % 2 == 1) known.Add(await TimeAsync(form, person!.Email));
        }

        person?.Dispose();
        return (known, unknown);
    }

    private async Task<double> TimeAsync(FormToken form, string email)
    {
        using var content = form.Form(("Input.Email", email), ("Input.Password", "a wrong wardrobe of otters"), ("_handler", "sign-in"));
        using var request = form.Post(AccessRefusal.SignIn, content);
        var began = Stopwatch.GetTimestamp();
        using var response = await site.Client.SendAsync(request, Cancellation);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("is wrong");
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(Each / 2);

    // Mann and Whitney 1947, two-sided, by the normal approximation, which suits 200 beside 200; ties do not occur.
    private static double MannWhitney(List<double> one, List<double> other)
    {
        var wins = one.Sum(time => (double)other.Count(than => time > than));
        var (n, m) = (one.Count, other.Count);
        var z = (wins - (n * m / 2.0)) / Math.Sqrt(n * m * (n + m + 1) / 12.0);
        return 2 * (1 - MathNet.Numerics.Distributions.Normal.CDF(0, 1, Math.Abs(z)));
    }
}
