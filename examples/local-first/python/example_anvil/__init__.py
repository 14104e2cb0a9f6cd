"""Strikes while it is hot."""

from example_anvil._anvil import blows

__all__ = ["blows"]
