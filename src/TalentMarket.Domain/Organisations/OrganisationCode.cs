using System.Text;

namespace TalentMarket.Domain.Organisations;

/// <summary>The code a name leads to, so that one employer written in two ways is one organisation.</summary>
public static class OrganisationCode
{
    /// <summary>Letters and digits in lower case, everything else one hyphen: "Amazon.com Services, Inc." is amazon-com-services-inc.</summary>
    public static string Of(string name)
    {
        var code = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character)) code.Append(char.ToLowerInvariant(character));
            else if (code.Length > 0 && code[^1] != '-') code.Append('-');
        }

        return code.ToString().TrimEnd('-');
    }
}
