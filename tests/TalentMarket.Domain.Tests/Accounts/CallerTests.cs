using TalentMarket.Domain.Accounts;

namespace TalentMarket.Domain.Tests.Accounts;

public sealed class CallerTests
{
    private static readonly Guid Someone = Guid.Parse("0199c0de-0000-7000-8000-000000000001");

    [Fact]
    public void What_a_caller_may_not_do_throws_and_names_the_role_that_may()
    {
        var viewer = Caller.Account(Someone, "v@example.org", Role.Viewer, Grants.Of(AnonymousAccess.None));

        viewer.Require(Permission.BrowseFigures);
        var refusal = Should.Throw<NotPermittedException>(() => viewer.Require(Permission.PublishSurveys));
        refusal.Permission.ShouldBe(Permission.PublishSurveys);
        refusal.Message.ShouldBe("This takes the permission PublishSurveys, which the role Admin has.");
    }

    [Fact]
    public void Signing_in_takes_nothing_away() =>
        Caller.Account(Someone, "v@example.org", Role.Viewer, Grants.Of(AnonymousAccess.Export)).May(Permission.ExportFigures).ShouldBeTrue();

    [Fact]
    public void A_key_never_holds_more_than_its_owner_does_now()
    {
        Permission[] scopes = [Permission.BrowseFigures, Permission.ExportFigures, Permission.PublishSurveys, Permission.ManagePeople];

        Key(Role.Admin).Permissions.ShouldBe([Permission.BrowseFigures, Permission.ExportFigures, Permission.PublishSurveys], ignoreOrder: true);
        Key(Role.Analyst).Permissions.ShouldBe([Permission.BrowseFigures, Permission.ExportFigures], ignoreOrder: true);
        Key(Role.Viewer).Permissions.ShouldBe([Permission.BrowseFigures]);

        Caller Key(Role owner) => Caller.ApiKey(Guid.NewGuid(), Someone, "owner", owner, scopes, Grants.Of(AnonymousAccess.None));
    }

    [Fact]
    public void The_command_line_may_do_everything_under_the_name_of_its_user()
    {
        Caller.Console("ada").Name.ShouldBe("ada at the command line");
        Enum.GetValues<Permission>().ShouldAllBe(permission => Caller.Console("ada").May(permission));
    }
}
