using System.Globalization;

namespace TalentMarket.Data.Tests.RowReview;

/// <summary>Files for review: open pay as the salary index writes it, and contributed pay in the canonical format.</summary>
internal static class ContributedPay
{
    public const string OpenHeader = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n";

    /// <summary>Of one job and level.</summary>
    public static string Open(params int[] pay) =>
        OpenHeader + string.Concat(pay.Select(amount => string.Create(CultureInfo.InvariantCulture, $"2024,SE,FT,Machine Learning Engineer,{amount},US,0\n")));

    /// <summary>Of one job and level, each by another pseudonym; row numbers of the file start at 2.</summary>
    public static string Confidential(params int[] pay)
    {
        const string Header = "submission_id,row_no,consent,org_id,observation_kind,effective_date,title_raw,role_code,match_score,level_raw,level_canonical,track,yoe_total,yoe_relevant,"
            + "yoe_frontier,phd,phd_year,top_programme,frontier_run,hub,country,remote,fte,currency,base_annual,bonus_target,bonus_actual,equity_kind,equity_grant_value,vest_years,"
            + "price_basis,refresher_annual,sign_on,clawback_months,guaranteed_total,guarantee_years,incumbents,confidence\n";
        var date = DateTime.UtcNow.AddMonths(-6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Header + string.Concat(pay.Select((amount, i) => string.Create(CultureInfo.InvariantCulture,
            $"s1,{i + 1},yes,k{i + 1},incumbent,{date},ML Engineer,ml-engineer,0.8,Senior,3,engineering,9,6,1,none,,,none,london,GB,hybrid,1,USD,{amount},,,none,,,,,,,,,1,B\n")));
    }
}
