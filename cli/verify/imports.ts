/**
 * A Python program that imports every top-level package and module, and every extension module, of the installed project that it is
 * given. Its first line counts those that could be; `needs …` is one that wants a package which is not installed here, `bad …` any
 * other failure.
 */
export const importProgram = `import importlib, importlib.machinery, importlib.metadata, sys
names = []
for file in importlib.metadata.files(sys.argv[1]) or []:
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
for name in names:
    try:
        importlib.import_module(name)
        good += 1
    except ModuleNotFoundError as error:
        kind = "bad" if (error.name or "").split(".")[0] in own else "needs"
        told.append(f"{kind} {name}: {error}")
    except BaseException as error:
        told.append(f"bad {name}: {type(error).__name__}: {error}")
print("\\n".join([f"imported {good}", *[line.replace("\\n", " ") for line in told]]))
`
