using TalentMarket.Domain.Accounts;

namespace TalentMarket.Domain.Tests.Accounts;

public sealed class GrantsTests
{
    // Issue text: Viewer; Analyst (deals, saved views, exports); Steward (uploads, matching); Admin (publication, policies, people).
    [Fact]
    public void Each_role_has_what_its_name_promises_and_no_more()
    {
        Permission[] viewer = [Permission.BrowseFigures, Permission.ManageOwnAccount];
        Permission[] analyst = [.. viewer, Permission.ExportFigures, Permission.KeepWork, Permission.CurateDeals];
        Permission[] steward = [.. analyst, Permission.UploadSurveys];

        Grants.Of(Role.Viewer).ShouldBe(viewer, ignoreOrder: true);
        Grants.Of(Role.Analyst).ShouldBe(analyst, ignoreOrder: true);
        Grants.Of(Role.Steward).ShouldBe(steward, ignoreOrder: true);
        Grants.Of(Role.Admin).ShouldBe(Enum.GetValues<Permission>(), ignoreOrder: true);
    }

    [Fact]
    public void A_steward_does_not_publish_what_they_uploaded() =>
        Grants.Of(Role.Steward).ShouldNotContain(Permission.PublishSurveys);

    [Fact]
    public void Each_role_may_do_all_that_the_one_before_it_may()
    {
        foreach (var role in Enum.GetValues<Role>().Skip(1))
            Grants.Of(role).IsProperSupersetOf(Grants.Of(role - 1)).ShouldBeTrue(role.ToString());
    }

    [Fact]
    public void The_lowest_role_of_a_permission_has_it_and_the_one_below_has_not()
    {
        foreach (var permission in Enum.GetValues<Permission>())
        {
            var lowest = Grants.RoleFor(permission);

            Grants.Of(lowest).ShouldContain(permission);
            if (lowest > Role.Viewer) Grants.Of(lowest - 1).ShouldNotContain(permission);
        }
    }

    [Fact]
    public void Whoever_has_not_signed_in_may_look_or_take_away_or_neither()
    {
        Grants.Of(AnonymousAccess.None).ShouldBeEmpty();
        Grants.Of(AnonymousAccess.Browse).ShouldBe([Permission.BrowseFigures]);
        Grants.Of(AnonymousAccess.Export).ShouldBe([Permission.BrowseFigures, Permission.ExportFigures], ignoreOrder: true);
    }

    [Fact]
    public void Only_whoever_sits_at_the_machine_keeps_work_without_an_account()
    {
        Grants.Of(AnonymousAccess.Export, isAtTheMachine: true).ShouldContain(Permission.KeepWork);
        Grants.Of(AnonymousAccess.Export, isAtTheMachine: false).ShouldNotContain(Permission.KeepWork);
        Grants.Of(AnonymousAccess.Browse, isAtTheMachine: true).ShouldBe([Permission.BrowseFigures]);
        Grants.Of(AnonymousAccess.None, isAtTheMachine: true).ShouldBeEmpty();
    }

    [Fact]
    public void No_key_changes_accounts()
    {
        Grants.OfKeys.ShouldNotContain(Permission.ManageOwnAccount);
        Grants.OfKeys.ShouldNotContain(Permission.ManagePeople);
    }
}
