namespace TalentMarket.Web.CommandLine;

/// <summary>The words after a verb, told apart strictly: what is not known is a mistake with a sentence.</summary>
internal sealed class VerbArguments
{
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    private VerbArguments()
    {
    }

    public IReadOnlyList<string> Words => words;

    public string? this[string option] => options.GetValueOrDefault(option);

    public bool Has(string option) => options.ContainsKey(option);

    /// <param name="args">What follows the verb.</param>
    /// <param name="mostWords">How many words may stand alone.</param>
    /// <param name="valued">Options followed by a value.</param>
    /// <param name="flags">Options that stand for themselves.</param>
    public static (VerbArguments? Arguments, string? Problem) Read(
        IReadOnlyList<string> args, int mostWords, IReadOnlyList<string> valued, IReadOnlyList<string> flags)
    {
        var read = new VerbArguments();
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                read.words.Add(args[i]);
                if (read.words.Count > mostWords) return (null, $"'{args[i]}' is one word too many.");
                continue;
            }

            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? args[i] : args[i][..equals];
            if (read.options.ContainsKey(name)) return (null, $"{name} is given twice.");
            if (flags.Contains(name) && equals < 0) read.options.Add(name, "");
            else if (!valued.Contains(name)) return (null, $"{args[i]} is not known here; known are {string.Join(", ", valued.Concat(flags))}.");
            else if (equals >= 0) read.options.Add(name, args[i][(equals + 1)..]);
            else if (i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal)) read.options.Add(name, args[++i]);
            else return (null, $"{name} needs a value.");
        }

        return (read, null);
    }
}
