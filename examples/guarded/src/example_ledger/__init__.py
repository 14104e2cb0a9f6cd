"""Who owes whom."""


def owed(debts: list[int]) -> int:
    """The sum of what is owed."""
    return sum(debts)
