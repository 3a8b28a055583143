using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.RowReview;

namespace TalentMarket.Web.RowReview;

/// <summary>Where the values of a number lie, as a small histogram with its figures.</summary>
public sealed partial class NumberBars : ComponentBase
{
    private const double PictureWidth = 240;
    private const double PictureHeight = 48;

    [Parameter, EditorRequired]
    public required NumberProfile Number { get; set; }

    private string Width => Text((PictureWidth / Number.Bars.Count) - 1);

    private string Label => $"Rows from {RowWords.Amount(Number.Smallest)} to {RowWords.Amount(Number.Largest)} {Number.Unit}, in {Number.Bars.Count} "
        + (Number.IsLogarithmic ? "steps that are each as many times as large as the one before." : "equal steps.");

    private string X(int bar) => Text(bar * PictureWidth / Number.Bars.Count);

    private string Y(int bar) => Text(PictureHeight - Tall(bar));

    private string Height(int bar) => Text(Tall(bar));

    // A bar that holds anybody can be seen.
    private double Tall(int bar) => Number.Bars[bar] == 0 ? 0 : Math.Max(1, PictureHeight * Number.Bars[bar] / Number.Bars.Max());

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
