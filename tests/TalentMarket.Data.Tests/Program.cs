using TalentMarket.Data.Tests.Embedded;
using Xunit.Runner.InProc.SystemConsole;

return args is [WritingApplication.Verb, var dataFolder]
    ? await WritingApplication.RunAsync(dataFolder)
    : await ConsoleRunner.Run(args);
