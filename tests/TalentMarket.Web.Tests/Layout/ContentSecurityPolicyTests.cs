using Microsoft.Playwright;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Layout;

namespace TalentMarket.Web.Tests.Layout;

/// <summary>In a real browser, which reports what the policy forbids.</summary>
[Collection(SiteFixture.Name)]
public sealed class ContentSecurityPolicyTests(SiteFixture site)
{
    private const string Listen =
        "window.violations = []; document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));";

    [Fact]
    public async Task HD_1_no_page_of_the_site_breaks_its_own_policy()
    {
        var (page, context) = await ListenedToAsync();
        await using var closing = context;
        using var reader = await site.SignedInAsync(Role.Viewer);
        await context.AddCookiesAsync([new Cookie { Name = "tm", Value = reader.SessionKey!, Url = site.Address }]);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal)) complaints.Add(message.Text);
        };
        foreach (var address in SitePages.All.Select(entry => entry.Address).Concat(["/account", "/account/keys", "/account/sign-in", "/error", "/pay/bandits", "/pay/composites/draft"]))
        {
            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            if (await page.Locator("[data-open=jump]:visible").CountAsync() > 0)
            {
                await page.Keyboard.PressAsync("/");
                await page.Keyboard.PressAsync("Escape");
            }

            (await page.EvaluateAsync<string[]>("() => window.violations")).ShouldBeEmpty(address);
        }

        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task HD_1_what_somebody_writes_into_a_page_does_not_run()
    {
        var (page, context) = await ListenedToAsync();
        await using var closing = context;
        await page.GotoAsync("/pay/bands");

        await page.EvaluateAsync("""
            () => {
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              document.body.append(script);
              const image = document.createElement('div');
              image.innerHTML = '<img src="data:," onerror="window.ran = true"><style>body { display: none }</style>';
              document.body.append(image);
              const frame = document.createElement('iframe');
              frame.src = 'https://elsewhere.example/';
              document.body.append(frame);
            }
            """);
        await page.WaitForFunctionAsync("() => window.violations.length >= 4");

        (await page.EvaluateAsync<bool>("() => window.ran === true")).ShouldBeFalse();
        var violations = string.Join('\n', await page.EvaluateAsync<string[]>("() => window.violations"));
        foreach (var directive in new[] { "script-src-elem", "script-src-attr", "style-src-elem", "frame-src" }) violations.ShouldContain(directive);
    }

    private async Task<(IPage Page, IBrowserContext Context)> ListenedToAsync()
    {
        var context = await site.BrowseAsync(1280);
        await context.AddInitScriptAsync(Listen);
        return (await context.NewPageAsync(), context);
    }
}
