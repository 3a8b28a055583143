namespace TalentMarket.Domain.Surveys;

/// <summary>The short name of a survey: lower-case words joined by hyphens.</summary>
public static class SurveyCode
{
    private const int MostCharacters = 60;

    public static bool IsOne(string text) => text.Length <= MostCharacters
        && text.Split('-').All(word => word.Length > 0 && word.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)));
}
