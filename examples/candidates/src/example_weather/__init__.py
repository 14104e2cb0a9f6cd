"""What the weather was."""

YESTERDAY = "rain"
