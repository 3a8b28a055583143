using TalentMarket.Domain.Currencies;
using TalentMarket.Domain.Jobs;
using TalentMarket.Domain.Surveys;

namespace TalentMarket.Domain.JobPricing;

/// <summary>Reads rows one by one; what does not read becomes a problem, and reading goes on.</summary>
internal sealed class PayRowReading(PayWords words, NumberStyle numbers, Currency otherwise)
{
    private const decimal Highest = 10_000_000_000m;
    private const int ShownCharacters = 100;

    private static readonly (string Mark, string Code)[] Marks =
        [("€", "EUR"), ("£", "GBP"), ("EUR", "EUR"), ("GBP", "GBP"), ("CHF", "CHF"), ("USD", "USD")];

    private readonly List<PayRowProblem> problems = [];

    public IReadOnlyList<PayRowProblem> Problems => problems;

    /// <summary>Null where a cell of the row does not read; every such cell is told.</summary>
    public PayRow? Read(SurveyRow row)
    {
        if (row.Cells is not [var title, var level, var hub, var pay, var currency]) throw new ArgumentException("A row has five cells.", nameof(row));
        var before = problems.Count;
        if (!title.Any(char.IsLetter)) Tell(row, "title", title, "a job title");
        var known = level.Length == 0 ? null : words.Level(level);
        if (level.Length > 0 && known is null) Tell(row, "level", level, $"one of {ClosedList.Expected<JobLevel>()}, or the name of one such as senior");
        var place = hub.Length == 0 ? null : words.Hub(hub);
        if (hub.Length > 0 && place is null) Tell(row, "hub", hub, "the name or code of one hub, or a city that belongs to one, such as San Francisco or London, GB");
        var paidIn = PaidIn(row, currency);
        if (Amount(row, pay, paidIn) is not { } amount || paidIn is not { } of || problems.Count > before) return null;
        return new PayRow(row.RowNumber, title, known, place, new Money(amount, of));
    }

    private Currency? PaidIn(SurveyRow row, string text)
    {
        var code = text.Length == 0 ? otherwise.Code : text.ToUpperInvariant();
        if (Currency.IsCode(code) && words.IsCurrency(code)) return new Currency(code);
        Tell(row, "currency", text, $"one of {string.Join(", ", words.Currencies)}");
        return null;
    }

    private decimal? Amount(SurveyRow row, string text, Currency? currency)
    {
        var marked = Array.Find(Marks, mark => text.Contains(mark.Mark, StringComparison.OrdinalIgnoreCase)).Code;
        if (currency is { } of && marked is not null && marked != of.Code)
        {
            Tell(row, "pay", text, $"an amount in {of}, the row's currency");
            return null;
        }

        if (numbers.TryRead(text, out var amount) && amount is > 0 and <= Highest) return amount;
        Tell(row, "pay", text, "an amount of money a year above 0, such as 185000 or 185,000");
        return null;
    }

    private void Tell(SurveyRow row, string column, string found, string expected) =>
        problems.Add(new PayRowProblem(row.RowNumber, column, found.Length == 0 ? "nothing" : $"'{Shortened(found)}'", expected));

    private static string Shortened(string found) => found.Length <= ShownCharacters ? found
        : found[..(char.IsHighSurrogate(found[ShownCharacters - 1]) ? ShownCharacters - 1 : ShownCharacters)] + "…";
}
