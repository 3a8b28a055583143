using TalentMarket.Domain.Deals;
using TalentMarket.Domain.Market;

namespace TalentMarket.Web.Deals.Curation;

/// <summary>A change of a deal in words.</summary>
internal static class ChangeWords
{
    public static string Of(DealChange change) => Of(change.Subject, change.Field, change.Before, change.After);

    public static string Of(DealUpdate update) => Of(update.Subject, update.Field, update.Before, update.After);

    /// <summary>The field as a page names it: "key people".</summary>
    public static string Field(string field) => field.Replace('_', ' ');

    private static string Of(ChangeSubject subject, string field, string? before, string? after)
    {
        var noun = Slug.Of(subject);
        if (field != DealChange.Whole) return $"{(subject == ChangeSubject.Deal ? "" : noun + ": ")}{Field(field)} from {Quoted(before)} to {Quoted(after)}";
        return (before, after) switch
        {
            (null, { } added) => $"{noun} added: {added}",
            ({ } removed, null) => $"{noun} removed: {removed}",
            _ => noun,
        };
    }

    private static string Quoted(string? text) => text is null ? "nothing" : $"“{text}”";
}
