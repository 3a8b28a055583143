using System.Diagnostics;
using System.Globalization;
using TalentMarket.Data.Surveys;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Web.CommandLine;

internal static class ImportVerb
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (arguments, problem) = VerbArguments.Read(args, 1,
            ["--survey", "--mapping", "--effective-date", "--template", "--out", Verbs.DataFolder], ["--publish"]);
        if (arguments is null) return await terminal.MisusedAsync(problem!);
        if (arguments.Has("--template")) return await TemplateFile.WriteAsync(arguments, terminal, cancellationToken);
        if (Misuse(arguments) is { } misuse) return await terminal.MisusedAsync(misuse);
        if (!TryReadDate(arguments["--effective-date"], out var effectiveDate))
            return await terminal.MisusedAsync($"--effective-date is '{arguments["--effective-date"]}', expected a date written YYYY-MM-DD.");

        var path = arguments.Words[0];
        if (!File.Exists(path)) return await terminal.FailedAsync($"There is no file {path}.");
        var (mapping, problems) = await ReadMappingAsync(arguments["--mapping"]!, cancellationToken);
        if (mapping is null) return await terminal.FailedAsync(problems);
        return await RunAsync(new ImportRequest
        {
            Path = path, SurveyCode = arguments["--survey"]!.ToLowerInvariant(), Mapping = mapping, EffectiveDate = effectiveDate,
            IsToBePublished = arguments.Has("--publish"),
        }, arguments, terminal, cancellationToken);
    }

    public static async Task<int> RunAsync(
        ImportRequest request, VerbArguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var store = await VerbStore.OpenAsync(terminal, arguments, cancellationToken);
        var clock = Stopwatch.StartNew();
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        var outcome = await store.Get<SurveyImport>().RunAsync(Verbs.Caller, request, progress, cancellationToken);
        progress.Dispose();
        if (outcome is ImportOutcome.Refused refused) return await terminal.FailedAsync(refused.Sentences);
        foreach (var line in AccountText.Of((ImportOutcome.Account)outcome, Path.GetFileName(request.Path), clock.Elapsed))
            await terminal.Output.WriteLineAsync(line);
        return Verbs.Done;
    }

    private static string? Misuse(VerbArguments arguments) =>
        arguments.Words.Count == 0 ? "import needs the file to import."
        : arguments["--survey"] is not { } survey ? "import needs --survey NAME."
        : !SurveyCode.IsOne(survey.ToLowerInvariant()) ? $"--survey is '{survey}', expected letters and digits in words joined by hyphens, such as pay-2026."
        : !arguments.Has("--mapping") ? $"import needs --mapping, a mapping file or one that ships: {string.Join(", ", MappingFile.Shipped)}."
        : arguments.Has("--out") ? "--out goes with --template only."
        : null;

    private static bool TryReadDate(string? text, out DateOnly? date)
    {
        var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        date = isDate ? read : null;
        return isDate || text is null;
    }

    private static async Task<(MappingFile? Mapping, IReadOnlyList<string> Problems)> ReadMappingAsync(string name, CancellationToken cancellationToken)
    {
        if (File.Exists(name)) return MappingFile.Read(await File.ReadAllTextAsync(name, cancellationToken));
        return MappingFile.ReadShipped(name) is { } shipped
            ? MappingFile.Read(shipped)
            : (null, [$"There is no mapping file {name}, and none of that name ships. Shipped are {string.Join(", ", MappingFile.Shipped)}."]);
    }
}
