namespace TalentMarket.Domain.Accounts;

/// <summary>Somebody asked for what they may not do; nothing was done.</summary>
public sealed class NotPermittedException : Exception
{
    public NotPermittedException()
    {
    }

    public NotPermittedException(string message)
        : base(message)
    {
    }

    public NotPermittedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public NotPermittedException(Permission permission)
        : base($"This takes the permission {permission}, which the role {Grants.RoleFor(permission)} has.") => Permission = permission;

    public Permission? Permission { get; }
}
