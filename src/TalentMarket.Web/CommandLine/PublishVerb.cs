using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.CommandLine;

internal static class PublishVerb
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (arguments, problem) = VerbArguments.Read(args, 1, [Verbs.DataFolder], []);
        if (arguments is null) return await terminal.MisusedAsync(problem!);
        if (arguments.Words is not [var survey]) return await terminal.MisusedAsync("publish needs the name of a survey.");

        await using var store = await VerbStore.OpenAsync(terminal, arguments, cancellationToken);
        var (isPublished, sentence) = await store.Get<SurveyPublisher>().PublishLatestDraftAsync(Verbs.Caller, survey, cancellationToken);
        if (!isPublished) return await terminal.FailedAsync(sentence);
        await terminal.Output.WriteLineAsync(sentence);
        return Verbs.Done;
    }
}
