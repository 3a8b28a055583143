namespace TalentMarket.Domain.Deals;

/// <summary>The unit hangs at the field, so that no claim can give dollars for people.</summary>
public static class DealFields
{
    public static FieldUnit Unit(this DealField field) => field switch
    {
        <= DealField.LastValuation => FieldUnit.UsDollars,
        <= DealField.CompanyHeadcount => FieldUnit.Heads,
        _ => FieldUnit.Share,
    };
}
