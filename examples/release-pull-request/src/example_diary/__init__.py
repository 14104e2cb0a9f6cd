"""Dear diary."""

TODAY = "it rained"
