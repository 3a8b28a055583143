namespace TalentMarket.Web.PayBands;

public static class PayBandApi
{
    public const string Address = "/api/v1/pay-bands";
}
