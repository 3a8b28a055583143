namespace TalentMarket.Web.Tests.Accounts;

internal static class Answers
{
    public static async Task<string> GetStringAsyncOfAnyStatus(this HttpClient client, string address, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(address, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
