/**
 * A Python program that imports every top-level package and module, and every extension module, of the installed project that it is
 * given, and loads what its commands start. It writes into the file that it is given: the first line counts the modules that could be
 * imported; `needs …` is one that wants a package which is not installed here, `bad …` any other failure. What the modules
 * themselves print is not in it.
 */
export const importProgram = `import importlib, importlib.machinery, importlib.metadata, sys
names = []
project = importlib.metadata.distribution(sys.argv[1])
for file in project.files or []:
    text = file.as_posix()
    if text.startswith("..") or ".libs/" in text or ".dist-info/" in text or ".data/" in text: continue
    suffix = next((each for each in importlib.machinery.EXTENSION_SUFFIXES if text.endswith(each)), None)
    if suffix is not None: name = text[: -len(suffix)].replace("/", ".")
    elif text.endswith("/__init__.py") and text.count("/") == 1: name = text.split("/")[0]
    elif text.endswith(".py") and "/" not in text: name = text[:-3]
    else: continue
    if name.endswith(".__init__"): name = name[:-9]
    if all(part.isidentifier() for part in name.split(".")) and name not in names: names.append(name)
own = {name.split(".")[0] for name in names}
good, told = 0, []
def attempt(name, act):
    global good
    try:
        act()
        return True
    except ModuleNotFoundError as error:
        kind = "bad" if (error.name or "").split(".")[0] in own else "needs"
        told.append(f"{kind} {name}: {error}")
    except BaseException as error:
        told.append(f"bad {name}: {type(error).__name__}: {error}")
    return False
for name in names: good += attempt(name, lambda: importlib.import_module(name))
for command in project.entry_points:
    if command.group in ("console_scripts", "gui_scripts") and "[" not in command.value:
        attempt(f"command {command.name}", command.load)
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("\\n".join([f"imported {good}", *[line.replace("\\n", " ") for line in told]]))
`
