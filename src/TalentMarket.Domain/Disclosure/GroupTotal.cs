namespace TalentMarket.Domain.Disclosure;

/// <summary>What one group of organisations (an ultimate parent) has in a cell: people, and the sum of their pay.</summary>
internal readonly record struct GroupTotal(int People, decimal Pay)
{
    public static GroupTotal operator +(GroupTotal left, GroupTotal right) => new(left.People + right.People, left.Pay + right.Pay);

    public static GroupTotal operator -(GroupTotal left, GroupTotal right) => new(left.People - right.People, left.Pay - right.Pay);
}
