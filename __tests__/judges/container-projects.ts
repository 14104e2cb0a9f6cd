import path from 'node:path'
import { hanging, machine, type Sources } from './container-bench.ts'
import { imageGlibc } from './container-image.ts'

/** The image of a project that has one of its own. */
export const ownImage = 'localhost/release-action-manylinux:1'

/** The folder of the mixed project. */
export const mixedFolder = path.join(import.meta.dirname, '..', '..', 'rehearsal', 'projects', 'mixed')

const config = (id: string, settings: string, build: string): Readonly<Record<string, string>> => ({
  '.github/release-action.yml': `packages:\n  ${id}: { targets: [linux-${machine}], ${settings} }\nbuild: { ${build} }\n`,
})

/** The mixed project, whose wheels come from maturin's container; `build` is what else its config says of builds. */
export const mixed = (build = '', more: Readonly<Record<string, string>> = {}): Sources => ({
  folder: mixedFolder,
  files: { ...config('wordtally', 'path: python', `linux: container, manylinux: "${imageGlibc}"${build}`), ...more },
})

/** The build script of a crate that comes to no end. */
export const hangs = {
  'python/build.rs': `fn main() { std::process::Command::new("sh").args(["-c", "exec ${hanging}"]).status().unwrap(); }\n`,
}

/** A C extension that is built and tried in an image of its own; `settings` are of `[tool.cibuildwheel]`. */
export const native = (build = 'timeout: 20', settings = ''): Sources => ({
  files: {
    ...config('native', 'path: ., python: ["3.9"]', build),
    'pyproject.toml': `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "example-native"
version = "0.2.0"
description = "Greets, in C"
readme = "README.md"
license = "MIT"
requires-python = ">=3.9"
[tool.cibuildwheel]
manylinux-${machine}-image = "${ownImage}"
environment = { GREETING = "hello" }
test-command = "python {project}/tests/check.py"
${settings}`,
    'README.md': '# example-native\n',
    'setup.py': `import os
from setuptools import Extension, setup
facts = [("GREETING", '"%s"' % os.environ["GREETING"]), ("EPOCH", os.environ["SOURCE_DATE_EPOCH"])]
setup(ext_modules=[Extension("example_native", ["native.c"], define_macros=facts)])
`,
    'native.c': `#include <Python.h>
static PyObject *greeting(PyObject *self, PyObject *none) { return Py_BuildValue("sl", GREETING, (long)EPOCH); }
static PyMethodDef methods[] = {{"greeting", greeting, METH_NOARGS, ""}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "example_native", "", -1, methods};
PyMODINIT_FUNC PyInit_example_native(void) { return PyModule_Create(&module); }
`,
    'tests/check.py':
      'import sys, example_native\nprint("checked", sys.version_info[:2], *example_native.greeting())\n',
  },
})
