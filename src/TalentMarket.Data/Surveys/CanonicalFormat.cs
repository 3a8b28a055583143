namespace TalentMarket.Data.Surveys;

/// <summary>The columns of our own submission format, in order, each with its rule; read by the shipped mapping of the same name.</summary>
public static class CanonicalFormat
{
    public const string MappingName = "canonical";

    public const string SheetName = "Pay";

    public static IReadOnlyList<(string Column, string Rule)> Columns { get; } =
    [
        ("submission_id", "required; one code for all rows of a submission"),
        ("row_no", "required; whole number, used once in a submission"),
        ("consent", "required; yes"),
        ("org_id", "required; a pseudonym, the same every time, never a name"),
        ("observation_kind", "required; incumbent, offer, posted_range or exit"),
        ("effective_date", "required; yyyy-MM-dd, within the last 24 months"),
        ("title_raw", "required; the title as you write it"),
        ("role_code", "the code of one of our jobs; empty when none fits"),
        ("match_score", "with role_code: how well it fits, 0.55 to 1"),
        ("level_raw", "required; the level as you write it"),
        ("level_canonical", "required; 1 (entry) to 8 (fellow or lead)"),
        ("track", "required; research, engineering, infrastructure, product, data or management"),
        ("yoe_total", "required; years of work since the career began, 0 to 50"),
        ("yoe_relevant", "years in work of this kind, at most yoe_total + 0.5"),
        ("yoe_frontier", "years on frontier training runs, at most yoe_relevant"),
        ("phd", "required; none, in_progress or held"),
        ("phd_year", "1970 or later"),
        ("top_programme", "yes or no"),
        ("frontier_run", "none, participated or led"),
        ("hub", "required; the code of a hub, such as san-francisco"),
        ("country", "required; ISO 3166 code of two letters"),
        ("remote", "required; onsite, hybrid or remote"),
        ("fte", "required; share of full time, above 0 and at most 1"),
        ("currency", "required; ISO 4217 code of three letters"),
        ("base_annual", "required; fixed pay for a year at full time"),
        ("bonus_target", "for a year, at 100 % achievement"),
        ("bonus_actual", "paid for the last year"),
        ("equity_kind", "required; none, rsu, option, ppu or profits"),
        ("equity_grant_value", "with equity: value of the whole grant"),
        ("vest_years", "with equity: 1 to 6"),
        ("price_basis", "with equity: public, 409A or preferred"),
        ("refresher_annual", "value of further grants that vests in a year"),
        ("sign_on", "paid once on joining"),
        ("clawback_months", "months in which the sign-on can be asked back"),
        ("guaranteed_total", "whole value of a guarantee over several years"),
        ("guarantee_years", "years of the guarantee"),
        ("incumbents", "required; people behind the row, 1 unless it is an average"),
        ("confidence", "required; A documents seen, B employer or verified person, C anyone"),
    ];
}
