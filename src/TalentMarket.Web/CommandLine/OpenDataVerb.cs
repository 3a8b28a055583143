using TalentMarket.Data.Surveys;

namespace TalentMarket.Web.CommandLine;

internal static class OpenDataVerb
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (arguments, problem) = VerbArguments.Read(args, 2, ["--from", Verbs.DataFolder], []);
        if (arguments is null) return await terminal.MisusedAsync(problem!);
        if (arguments.Words is not ["add", var name])
            return await terminal.MisusedAsync("open-data is followed by add and a name, such as: open-data add ai-jobs --from FILE.");
        if (OpenDataSet.Find(name) is not { } set)
            return await terminal.MisusedAsync($"There is no open data set '{name}'; known are {string.Join(", ", OpenDataSet.All.Select(known => known.Name))}.");
        if (arguments["--from"] is not { } path)
            return await terminal.MisusedAsync($"open-data add {name} needs --from FILE, the file as downloaded from {set.Page}.");

        if (!File.Exists(path)) return await terminal.FailedAsync($"There is no file {path}.");
        if (await set.RefuseAsync(path, cancellationToken) is { } refusal) return await terminal.FailedAsync(refusal);
        return await ImportVerb.RunAsync(new ImportRequest
        {
            Path = path, SurveyCode = set.SurveyCode, Mapping = MappingFile.Read(MappingFile.ReadShipped(set.Mapping)!).File!,
            EffectiveDate = set.EffectiveDate, IsToBePublished = true,
        }, arguments, terminal, cancellationToken);
    }
}
