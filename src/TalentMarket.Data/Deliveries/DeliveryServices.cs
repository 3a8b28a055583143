using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TalentMarket.Data.Deliveries;

internal static class DeliveryServices
{
    public static void AddDeliveries(this IServiceCollection services)
    {
        services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsValidator>();
        services.AddSingleton<DeliveryFolder>();
        services.AddSingleton<DeliveryIntake>();
        services.AddSingleton<DeliveryReader>();
        services.AddSingleton<DeliveryDesk>();
        services.AddSingleton<DeliveryWork>();
    }
}
