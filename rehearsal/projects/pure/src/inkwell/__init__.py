"""Keeps short notes in one text file."""

import sys


def note(words):
    """One line of the file."""
    return "- " + " ".join(words)


def main():
    print(note(sys.argv[1:]))
