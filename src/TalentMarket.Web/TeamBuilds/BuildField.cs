using TalentMarket.Domain.TeamBuilds;

namespace TalentMarket.Web.TeamBuilds;

/// <summary>How a figure is typed and written.</summary>
public enum BuildUnit
{
    /// <summary>50 is a half.</summary>
    Percent,

    /// <summary>250M, 1.2bn, 30k.</summary>
    Dollars,

    Months,

    Heads,

    /// <summary>A number whose label says what it is: years, times.</summary>
    Plain,
}

/// <summary>One uncertain input of the form: its name in the address and in words.</summary>
public sealed record BuildField(BuildInput Input, string Name, string Label, BuildUnit Unit)
{
    public string LowName => Name + "-low";

    public string HighName => Name + "-high";

    public string CasesName => Name + "-cases";
}

/// <summary>Inputs under one heading.</summary>
public sealed record BuildFieldGroup(string Heading, IReadOnlyList<BuildField> Fields);
