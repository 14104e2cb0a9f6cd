"""Runs a command in a terminal of so many columns and prints, as JSON, its exit code and every byte that it wrote there."""

import fcntl
import json
import os
import pty
import struct
import sys
import termios

columns, argv = int(sys.argv[1]), sys.argv[2:]
pid, descriptor = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
written = b""
while True:
    try:
        piece = os.read(descriptor, 65536)
    except OSError:  # Linux tells the end of a terminal by an error
        break
    if not piece:
        break
    written += piece
status = os.waitpid(pid, 0)[1]
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "written": written.decode()}))
