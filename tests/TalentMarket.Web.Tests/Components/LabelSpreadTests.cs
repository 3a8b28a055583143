using FsCheck;
using FsCheck.Fluent;
using TalentMarket.Web.Components;

namespace TalentMarket.Web.Tests.Components;

public sealed class LabelSpreadTests
{
    [Fact]
    public void Labels_that_have_room_stay() => LabelSpread.Apart([10, 60, 200], 36, 300).ShouldBe([10, 60, 200]);

    [Fact]
    public void Labels_that_would_touch_move_down_in_their_order() => LabelSpread.Apart([100, 40, 45], 36, 300).ShouldBe([112, 40, 76]);

    [Fact]
    public void At_the_bottom_they_move_up() => LabelSpread.Apart([290, 295], 36, 300).ShouldBe([264, 300]);

    [Fact]
    public void Labels_never_touch_nor_leave_the_bottom() =>
        Prop.ForAll(Gen.Choose(0, 300).NonEmptyListOf().ToArbitrary(), wishes =>
        {
            var places = LabelSpread.Apart([.. wishes], 20, 300).Order().ToList();
            return places[^1] <= 300 && places.Zip(places.Skip(1)).All(pair => pair.Second - pair.First >= 20);
        }).QuickCheckThrowOnFailure();
}
