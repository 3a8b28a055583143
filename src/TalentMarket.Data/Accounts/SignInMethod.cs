namespace TalentMarket.Data.Accounts;

/// <summary>How a person proved who they are.</summary>
public enum SignInMethod
{
    Password = 1,

    /// <summary>Password and a second factor.</summary>
    SecondFactor = 2,
    Passkey = 3,

    /// <summary>At another service that this installation trusts.</summary>
    External = 4,
}
