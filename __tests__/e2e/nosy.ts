import { crateManifest, type Sources } from './project.ts'

/** The names of the nosy project's packages. */
export const nosy = { python: 'release-action-nosy', crate: 'release-action-nosy-core', version: '0.2.0' } as const

/** One variable that code of the project saw. */
export interface Seen {
  /** `build.rs`, or the hook of the build backend. */
  readonly by: string
  readonly name: string
  readonly value: string
}

/** A project whose build script and whose build backend print their whole environment, and append it to the file `told`. */
export function nosyProject(told: string): Sources {
  return {
    'pyproject.toml': `[build-system]
requires = []
build-backend = "nosy_backend"
backend-path = ["backend"]

[project]
name = "${nosy.python}"
version = "${nosy.version}"
`,
    'backend/nosy_backend.py': backend(told),
    'release_action_nosy.py': '"""Nothing."""\n',
    'Cargo.toml': '[workspace]\nmembers = ["core"]\nresolver = "2"\n',
    'core/Cargo.toml': `${crateManifest(nosy.crate, nosy.version)}repository = "https://github.com/octo/nosy"\n`,
    'core/build.rs': buildScript(told),
    'core/src/lib.rs': '',
  }
}

/** Reads the file that the project wrote. */
export function readSeen(text: string): readonly Seen[] {
  return text.split('\n').flatMap((line) => {
    const [, by, name, value] = /^(\S+) ([^=]+)=(.*)$/.exec(line) ?? []
    return by === undefined || name === undefined || value === undefined ? [] : [{ by, name, value }]
  })
}

const buildScript = (told: string): string => `use std::io::Write;

fn main() {
    let lines: String = std::env::vars().map(|(name, value)| format!("build.rs {name}={value}\\n")).collect();
    println!("{lines}");
    let file = std::fs::OpenOptions::new().create(true).append(true).open(${JSON.stringify(told)});
    file.unwrap().write_all(lines.as_bytes()).unwrap();
}
`

/** A build backend of the standard library alone, so that it has nothing to install. */
const backend = (told: string): string => `import base64, hashlib, io, os, tarfile, zipfile

STEM = "release_action_nosy-${nosy.version}"
METADATA = b"Metadata-Version: 2.1\\nName: ${nosy.python}\\nVersion: ${nosy.version}\\n"
WHEEL = b"Wheel-Version: 1.0\\nGenerator: nosy\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"


def tell(hook):
    lines = "".join(f"{hook} {name}={value}\\n" for name, value in os.environ.items())
    print(lines)
    with open(${JSON.stringify(told)}, "a") as file:
        file.write(lines)


def get_requires_for_build_sdist(config_settings=None):
    tell("get_requires_for_build_sdist")
    return []


def build_sdist(sdist_directory, config_settings=None):
    tell("build_sdist")
    name = STEM + ".tar.gz"
    with tarfile.open(os.path.join(sdist_directory, name), "w:gz", format=tarfile.PAX_FORMAT) as tar:
        for file in ["pyproject.toml", "backend/nosy_backend.py", "release_action_nosy.py"]:
            tar.add(file, f"{STEM}/{file}")
        info = tarfile.TarInfo(f"{STEM}/PKG-INFO")
        info.size = len(METADATA)
        tar.addfile(info, io.BytesIO(METADATA))
    return name


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    tell("build_wheel")
    name = STEM + "-py3-none-any.whl"
    with open("release_action_nosy.py", "rb") as file:
        module = file.read()
    files = {
        "release_action_nosy.py": module,
        f"{STEM}.dist-info/METADATA": METADATA,
        f"{STEM}.dist-info/WHEEL": WHEEL,
    }
    record = ""
    for path, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(content)}\\n"
    files[f"{STEM}.dist-info/RECORD"] = (record + f"{STEM}.dist-info/RECORD,,\\n").encode()
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return name
`
