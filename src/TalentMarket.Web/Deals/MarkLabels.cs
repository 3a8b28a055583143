namespace TalentMarket.Web.Deals;

/// <summary>The name of a mark, where it stands.</summary>
public sealed record MarkLabel(double X, double Y, string Anchor, string Text);

/// <summary>Names beside marks where they cover neither a mark nor another name; those that find no room are left out.</summary>
public static class MarkLabels
{
    private const double CharacterWidth = 6;
    private const double LineHeight = 13;
    private const double Distance = 9;
    private const int LongestName = 22;

    /// <summary>In the order of the marks: the first ones find room first.</summary>
    public static IReadOnlyList<MarkLabel?> Place(IReadOnlyList<(double X, double Y, string Name)> marks, double left, double top, double right, double bottom)
    {
        var taken = marks.Select(mark => new Box(mark.X - 6, mark.Y - 6, mark.X + 6, mark.Y + 6)).ToList();
        var labels = new List<MarkLabel?>();
        foreach (var mark in marks)
        {
            var label = Wishes(mark).FirstOrDefault(wish => Box.Of(wish) is var box && box.IsWithin(left, top, right, bottom) && !taken.Exists(box.Overlaps));
            if (label is not null) taken.Add(Box.Of(label));
            labels.Add(label);
        }

        return labels;
    }

    private static IEnumerable<MarkLabel> Wishes((double X, double Y, string Name) mark)
    {
        var name = mark.Name.Length <= LongestName ? mark.Name : mark.Name[..(LongestName - 1)].TrimEnd() + "…";
        yield return new MarkLabel(mark.X + Distance, mark.Y + 4, "start", name);
        yield return new MarkLabel(mark.X - Distance, mark.Y + 4, "end", name);
        yield return new MarkLabel(mark.X, mark.Y - Distance, "middle", name);
        yield return new MarkLabel(mark.X, mark.Y + Distance + 9, "middle", name);
        yield return new MarkLabel(mark.X + Distance - 2, mark.Y - Distance + 2, "start", name);
        yield return new MarkLabel(mark.X + Distance - 2, mark.Y + Distance + 7, "start", name);
        yield return new MarkLabel(mark.X - Distance + 2, mark.Y - Distance + 2, "end", name);
        yield return new MarkLabel(mark.X - Distance + 2, mark.Y + Distance + 7, "end", name);
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Of(MarkLabel label)
        {
            var width = label.Text.Length * CharacterWidth;
            var left = label.Anchor switch { "start" => label.X, "end" => label.X - width, _ => label.X - width / 2 };
            return new Box(left, label.Y - LineHeight + 3, left + width, label.Y + 3);
        }

        public bool IsWithin(double left, double top, double right, double bottom) => Left >= left && Right <= right && Top >= top && Bottom <= bottom;

        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
