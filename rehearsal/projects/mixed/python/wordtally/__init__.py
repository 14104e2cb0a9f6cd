"""Counts words in text."""

from wordtally._wordtally import tally

__all__ = ["tally"]
