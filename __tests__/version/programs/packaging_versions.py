"""Says on stdout what packaging makes of versions (a JSON list on stdin): normalised text, place in the order, pre-release or not."""

import json
import sys

from packaging.version import InvalidVersion, Version

texts = json.load(sys.stdin)
read = {}
for text in texts:
    try:
        read[text] = Version(text)
    except InvalidVersion:
        pass
order = sorted(set(read.values()))
places = {version: place for place, version in enumerate(order)}
json.dump(
    [
        {
            "text": str(read[text]),
            "place": places[read[text]],
            "prerelease": read[text].is_prerelease,
            "post": read[text].is_postrelease,
        }
        if text in read
        else None
        for text in texts
    ],
    sys.stdout,
)
