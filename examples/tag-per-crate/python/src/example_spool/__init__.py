"""Winds thread in Python."""

LENGTH = 7
