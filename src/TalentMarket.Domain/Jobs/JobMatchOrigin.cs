namespace TalentMarket.Domain.Jobs;

/// <summary>Who said which job a row is of: its title by our rules, the file itself in a column of jobs, or a person who decided the title.</summary>
public enum JobMatchOrigin : short
{
    Title = 1,
    File = 2,
    Person = 3,
}
