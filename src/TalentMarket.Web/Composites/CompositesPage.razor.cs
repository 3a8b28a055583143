using System.Globalization;
using Microsoft.AspNetCore.Components;
using TalentMarket.Domain.Accounts;
using TalentMarket.Web.Accounts;
using TalentMarket.Data.Composites;
using TalentMarket.Data.Market;
using TalentMarket.Domain.Composites;

namespace TalentMarket.Web.Composites;

/// <summary>What is saved, with its price of now.</summary>
public sealed partial class CompositesPage(CompositeReader reader, Callers callers) : ComponentBase
{
    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    /// <summary>The composite that was deleted a moment ago.</summary>
    [SupplyParameterFromQuery(Name = CompositeAddress.Deleted)]
    public string? DeletedId { get; set; }

    private IReadOnlyList<(SavedComposite Saved, CompositePrice? Price)>? Listed { get; set; }

    private ReferenceCatalogue Catalogue { get; set; } = null!;

    private SavedComposite? Deleted { get; set; }

    private Caller Caller => callers.Of(HttpContext!);

    private bool MaySave => Caller.May(Permission.KeepWork);

    private static IReadOnlyList<(string Title, string Address)> Presets { get; } =
    [
        ("Senior ML engineers in the US, base salary", CompositeAddress.Draft + "?job=ml-engineer&level=L3&country=US"),
        ("Data scientists in the US, base salary", CompositeAddress.Draft + "?job=data-scientist&country=US"),
        ("Software engineers in the US, base salary", CompositeAddress.Draft + "?job=software-engineer&country=US"),
    ];

    protected override async Task OnInitializedAsync()
    {
        var cancellationToken = HttpContext?.RequestAborted ?? CancellationToken.None;
        Catalogue = await reader.CatalogueAsync(cancellationToken);
        Deleted = long.TryParse(DeletedId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && await reader.FindAsync(Caller, id, cancellationToken) is { Composite.DeletedAt: not null } deleted ? deleted : null;
        Listed = await reader.ListAsync(Caller, cancellationToken);
    }
}
