"""Writes a wheel with one member of that many bytes, piece by piece: FILE BYTES."""

import base64
import hashlib
import os
import sys
import zipfile

file, size = sys.argv[1], int(sys.argv[2])
info = "parcel-1.0.dist-info"
piece = os.urandom(1024 * 1024)
digest = hashlib.sha256()

with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as wheel:
    with wheel.open(zipfile.ZipInfo("parcel/_native.so"), "w") as member:
        for at in range(0, size, len(piece)):
            part = piece[: size - at]
            digest.update(part)
            member.write(part)
    texts = {
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: parcel\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: false\nTag: cp313-cp313-manylinux_2_28_x86_64\n",
    }
    lines = [f"parcel/_native.so,sha256={base64.urlsafe_b64encode(digest.digest()).rstrip(b'=').decode()},{size}\n"]
    for name, text in texts.items():
        wheel.writestr(zipfile.ZipInfo(name), text)
        lines.append(f"{name},,\n")
    wheel.writestr(zipfile.ZipInfo(f"{info}/RECORD"), "".join(lines) + f"{info}/RECORD,,\n")
