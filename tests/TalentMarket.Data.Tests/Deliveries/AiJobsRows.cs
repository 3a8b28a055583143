using System.Globalization;

namespace TalentMarket.Data.Tests.Deliveries;

/// <summary>Files in the shape of the open salary index, as many different ones as are asked for.</summary>
internal static class AiJobsRows
{
    public const string Header = "work_year,experience_level,employment_type,job_title,salary_in_usd,company_location,remote_ratio\n";

    public static string Of(int rows, int file) => Header + string.Concat(Enumerable.Range(0, rows)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"2024,SE,FT,Data Scientist,{100_000 + file + (row * 7919 % 90_000)},US,0\n")));
}
