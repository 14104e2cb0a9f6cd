"""Says on stdout what python-semantic-release makes of messages (a JSON list on stdin)."""

import json
import logging
import shutil
import sys
import tempfile

logging.disable(logging.CRITICAL)

from git import Actor, Commit, Repo  # noqa: E402
from semantic_release.commit_parser.conventional import (  # noqa: E402
    ConventionalCommitParser,
)
from semantic_release.commit_parser.token import ParsedCommit  # noqa: E402
from semantic_release.enums import LevelBump  # noqa: E402

parser = ConventionalCommitParser()
names = {LevelBump.MAJOR: "major", LevelBump.MINOR: "minor", LevelBump.PATCH: "patch"}
ada = Actor("Ada", "ada@example.org")
repository = Repo.init(tempfile.mkdtemp())


def bump(message):
    commit = Commit(
        repository,
        b"\1" * 20,
        author=ada,
        committer=ada,
        message=message,
        parents=(),
        authored_date=0,
        committed_date=0,
    )
    result = parser.parse(commit)
    results = result if isinstance(result, list) else [result]
    levels = [each.bump for each in results if isinstance(each, ParsedCommit)]
    return names.get(max(levels, default=LevelBump.NO_RELEASE), "none")


try:
    json.dump([bump(each) for each in json.load(sys.stdin)], sys.stdout)
finally:
    shutil.rmtree(repository.working_dir)
