namespace TalentMarket.Data.SurveyFiles;

/// <summary>The file as a whole cannot be read; the message is the sentence a person is shown.</summary>
internal sealed class SurveyFileException(string sentence, Exception? reason = null) : Exception(sentence, reason);
