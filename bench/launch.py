"""Runs a program to its end and writes what it and its children took to descriptor 3: seconds, CPU seconds, bytes."""

import json
import os
import sys
import time

os.set_inheritable(3, False)
begun = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - begun
# kilobytes, except on macOS
unit = 1 if sys.platform == "darwin" else 1024
taken = {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss * unit}
os.write(3, json.dumps(taken).encode())
sys.exit(os.waitstatus_to_exitcode(status))
