export const id = 3043;
export const ids = [3043];
export const modules = {

/***/ 47869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ trustedOnlyCrates),
/* harmony export */   Sl: () => (/* binding */ newCratesNeedToken),
/* harmony export */   oh: () => (/* binding */ meansOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/** By what a package will be published, as far as the config and the registry's answer tell. A new crate needs a token. */
function meansOf({ ecosystem, onRegistry }, credentials) {
    const trust = ecosystem === 'rust' ? credentials.crates : credentials.pypi;
    if (trust === 'trusted' || trust === 'token')
        return trust;
    if (ecosystem === 'python')
        return 'either';
    if (onRegistry === 'new')
        return 'token';
    return trust === 'both' ? 'trusted' : 'either';
}
/** New crates, and no token to create them with. */
const newCratesNeedToken = (names, isTokenBarred) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-new-needs-token', `crates.io does not know ${names.join(', ')} yet, and trusted publishing cannot create a crate.`, `Publish the first version with a token of scope \`publish-new\` in the input \`crates-token\`${isTokenBarred ? ' (`credentials: { crates: both }` in the config)' : ''}, then add the trusted publisher on crates.io.`, { level: 'live' });
/** Crates that take no tokens, where one is all there is. */
const trustedOnlyCrates = (names) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-trusted-only', `crates.io takes new versions of ${names.join(', ')} by trusted publishing only, and a token would be used.`, 'Give the publishing job `id-token: write`, and the config `credentials: { crates: both }` or `trusted`; or let the crate take tokens again in its settings on crates.io.', { level: 'live' });


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isPackaged)
/* harmony export */ });
/** Whether cargo keeps a dependency when it packages: it drops dev-dependencies without a version (cargo `prepare_for_publish`). */
const isPackaged = ({ kind, versioned }) => kind !== 'dev' || versioned;


/***/ }),

/***/ 17174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ observeCrateIndex)
/* harmony export */ });
/* unused harmony export otherSpellings */
/* harmony import */ var _model_indexed_crate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32710);
/* harmony import */ var _model_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2197);
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54918);



/** Separators up to which every mixture of `-` and `_` is asked for: sixteen names. */
const mostSeparators = 4;
/**
 * Asks what the judgement of these crates needs to know: the versions of each and of what it depends on, other spellings of
 * the names that are not there, and the categories where one is named. What cannot be asked is left open, with one warning.
 */
async function observeCrateIndex(index, crates) {
    const failures = [];
    const answered = (answer) => {
        if (typeof answer !== 'object' || answer === null || !('unreadable' in answer))
            return answer;
        failures.push(answer.unreadable);
        return undefined;
    };
    const versions = async (name) => answered(await index.versions(name)) ?? 'unknown';
    const names = new Set(crates.flatMap((each) => [each.name, ...dependencyNames(each)]));
    const isCategorised = crates.some((each) => each.declared.categories.length > 0);
    const [found, categories] = await Promise.all([
        Promise.all([...names].map(async (name) => [name, await versions(name)])),
        isCategorised ? index.categories() : undefined,
    ]);
    const own = new Set(crates.map((each) => each.name));
    // what this release creates under one spelling needs no other one, except that it must not exist
    const absent = found.filter(([, answer]) => answer === 'absent').map(([name]) => name);
    const lookalikes = await Promise.all(absent.map(async (name) => {
        const others = await Promise.all(otherSpellings(name)
            .filter((each) => !own.has(each))
            .map(versions));
        const listed = others.find((each) => Array.isArray(each));
        const spelt = Array.isArray(listed) ? listed[0]?.name : undefined;
        return spelt === undefined || (0,_model_indexed_crate_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalCrateName */ .l)(spelt) !== (0,_model_indexed_crate_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalCrateName */ .l)(name)
            ? []
            : [[name, spelt]];
    }));
    const facts = {
        crates: new Map(found),
        lookalikes: new Map(lookalikes.flat()),
        categories: categories === undefined ? undefined : answered(categories),
    };
    return { facts, problems: (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .b)(failures) };
}
/** The crates that the packaged manifest will name, where they are of the same registry. */
const dependencyNames = ({ name, dependencies }) => dependencies
    .filter((each) => (0,_model_package_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackaged */ .p)(each) && each.registry === undefined && each.name !== name)
    .map((each) => each.name);
/** `a-b_c` in the other mixtures of `-` and `_`; of a name with many separators only those with one kind of them. */
function otherSpellings(name) {
    const [first = '', ...rest] = name.split(/[-_]/);
    const mixtures = rest.length > mostSeparators
        ? [[first, ...rest].join('-'), [first, ...rest].join('_')]
        : rest.reduce((begun, part) => begun.flatMap((each) => [`${each}-${part}`, `${each}_${part}`]), [first]);
    return mixtures.filter((each) => each !== name);
}


/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/** One warning however many questions a registry did not answer: they have one cause. Empty where it answered all. */
function unanswered(failures) {
    const [first] = failures;
    if (first === undefined)
        return [];
    const others = new Set(failures.map((each) => each.message)).size - 1;
    const more = others === 0 ? '' : ` So it is with ${others} other ${others === 1 ? 'question' : 'questions'}.`;
    return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(first.code, `${first.message}${more}`, first.fix, { level: 'warning' })];
}


/***/ }),

/***/ 39837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ standingProblems),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _model_indexed_crate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32710);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);


/** How a crate stands to the index: its name new there, known without this version, or with it. */
function standingOf(planned, facts) {
    const found = facts.crates.get(planned.name) ?? 'unknown';
    if (found === 'unknown')
        return 'unasked';
    if (found === 'absent')
        return 'new';
    return found.some((each) => (0,_model_indexed_crate_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameCrateVersion */ .K)(each.version, planned.version)) ? 'released' : 'known';
}
/** What crates.io refuses because of what it has already: the name in another spelling, the version with other build metadata. */
function standingProblems({ planned, manifest }, facts) {
    const { name, version } = planned;
    const found = facts.crates.get(name);
    const listed = Array.isArray(found) ? found : [];
    const spelt = listed[0]?.name ?? facts.lookalikes.get(name);
    if (spelt !== undefined && spelt !== name)
        return [nameTaken(manifest, spelt)];
    const same = listed.filter((each) => (0,_model_indexed_crate_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameCrateVersion */ .K)(each.version, version));
    const [held] = same;
    if (held === undefined || same.some((each) => each.version === version))
        return [];
    const { file, line } = manifest.versionOrigin;
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-version-taken', `crates.io has ${name} ${held.version}, and takes ${version} for the same version: it does not look at build metadata.`, 'Raise the version itself; what stands after the `+` makes no new one.', { file, line }),
    ];
}
const nameTaken = ({ name, origin }, spelt) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-name-taken', `crates.io has a crate ${spelt}, and will answer to ${name}: crate was previously named \`${spelt}\`.`, `\`-\`, \`_\` and the case of letters make no other name. If the crate is yours, call the package ${spelt}; otherwise take another name.`, origin);


/***/ }),

/***/ 29602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ lookalikesOf),
  q: () => (/* binding */ newProjectProblems)
});

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/src/plan/standard-modules.js

/**
 * Modules of Python's standard library from 2.6 to 3.14 as PyPI compares names, after the package `stdlib-list` 0.12, which
 * PyPI itself asks (warehouse `STDLIB_PROHIBITED`). Its tests and the insides of its tools are left out.
 */
const modules = `
  abc abcoll aepack aetools aetypes aifc aix-support al android-support annotationlib antigravity anydbm apple-support
  applesingle argparse array ast ast-unparse asynchat asyncio asyncio-base-events asyncio-base-futures
  asyncio-base-subprocess asyncio-base-tasks asyncio-compat asyncio-constants asyncio-coroutines asyncio-events
  asyncio-exceptions asyncio-format-helpers asyncio-futures asyncio-graph asyncio-locks asyncio-log asyncio-main
  asyncio-mixins asyncio-proactor-events asyncio-protocols asyncio-queues asyncio-runners asyncio-selector-events
  asyncio-sslproto asyncio-staggered asyncio-streams asyncio-subprocess asyncio-taskgroups asyncio-tasks
  asyncio-threads asyncio-timeouts asyncio-tools asyncio-transports asyncio-trsock asyncio-unix-events
  asyncio-windows-events asyncio-windows-utils asyncore atexit audiodev audioop autogil base64 basehttpserver bastion
  bdb binascii binhex bisect blake2 bootlocale bootsubprocess bsddb bsddb-db bsddb-dbobj bsddb-dbrecio bsddb-dbshelve
  bsddb-dbtables bsddb-dbutils buildtools builtin builtins bz2 calendar canvas carbon carbon-ae carbon-ah carbon-app
  carbon-appearance carbon-carbonevents carbon-carbonevt carbon-cf carbon-cg carbon-cm carbon-components
  carbon-controlaccessor carbon-controls carbon-corefounation carbon-coregraphics carbon-ctl carbon-dialogs carbon-dlg
  carbon-drag carbon-dragconst carbon-events carbon-evt carbon-file carbon-files carbon-fm carbon-folder
  carbon-folders carbon-fonts carbon-help carbon-ibcarbon carbon-ibcarbonruntime carbon-icns carbon-icons
  carbon-launch carbon-launchservices carbon-list carbon-lists carbon-machelp carbon-mediadescr carbon-menu
  carbon-menus carbon-mlte carbon-osa carbon-osaconst carbon-qd carbon-qdoffs carbon-qdoffscreen carbon-qt
  carbon-quickdraw carbon-quicktime carbon-res carbon-resources carbon-scrap carbon-snd carbon-sound carbon-te
  carbon-textedit carbon-win carbon-windows cd cfmfile cgi cgihttpserver cgitb chunk cmath cmd code codecs codecs-cn
  codecs-hk codecs-iso2022 codecs-jp codecs-kr codecs-tw codeop collections collections-abc collections-main colorize
  colorpicker colorsys commands compat-pickle compileall compiler compiler-ast compiler-consts compiler-future
  compiler-misc compiler-pyassem compiler-pycodegen compiler-symbols compiler-syntax compiler-transformer
  compiler-visitor compression compression-bz2 compression-common compression-common-streams compression-gzip
  compression-lzma compression-zlib compression-zstd compression-zstd-zstdfile concurrent concurrent-futures
  concurrent-futures-base concurrent-futures-interpreter concurrent-futures-process concurrent-futures-thread
  concurrent-interpreters concurrent-interpreters-crossinterp concurrent-interpreters-queues configparser contextlib
  contextvars cookie cookielib copy copy-reg copyreg cpickle cprofile crypt cstringio csv ctypes ctypes-aix
  ctypes-endian ctypes-layout ctypes-macholib ctypes-macholib-dyld ctypes-macholib-dylib ctypes-macholib-framework
  ctypes-util ctypes-wintypes curses curses-ascii curses-has-key curses-panel curses-textpad curses-wrapper
  dataclasses datetime dbhash dbm dbm-dumb dbm-gnu dbm-ndbm dbm-sqlite3 decimal device dialog difflib dircache dis
  distutils dl doctest docxmlrpcserver dumbdbm dummy-thread dummy-threading easydialogs elementtree email
  email-base64mime email-charset email-contentmanager email-encoded-words email-encoders email-errors email-feedparser
  email-generator email-header email-header-value-parser email-headerregistry email-iterators email-message email-mime
  email-mime-application email-mime-audio email-mime-base email-mime-image email-mime-message email-mime-multipart
  email-mime-nonmultipart email-mime-text email-parseaddr email-parser email-policy email-policybase email-quoprimime
  email-utils encodings encodings-aliases encodings-ascii encodings-base64-codec encodings-big5 encodings-big5hkscs
  encodings-builtin encodings-bz2-codec encodings-charmap encodings-codecs encodings-cp037 encodings-cp1006
  encodings-cp1026 encodings-cp1125 encodings-cp1140 encodings-cp1250 encodings-cp1251 encodings-cp1252
  encodings-cp1253 encodings-cp1254 encodings-cp1255 encodings-cp1256 encodings-cp1257 encodings-cp1258
  encodings-cp273 encodings-cp424 encodings-cp437 encodings-cp500 encodings-cp65001 encodings-cp720 encodings-cp737
  encodings-cp775 encodings-cp850 encodings-cp852 encodings-cp855 encodings-cp856 encodings-cp857 encodings-cp858
  encodings-cp860 encodings-cp861 encodings-cp862 encodings-cp863 encodings-cp864 encodings-cp865 encodings-cp866
  encodings-cp869 encodings-cp874 encodings-cp875 encodings-cp932 encodings-cp949 encodings-cp950 encodings-encodings
  encodings-euc-jis-2004 encodings-euc-jisx0213 encodings-euc-jp encodings-euc-kr encodings-gb18030 encodings-gb2312
  encodings-gbk encodings-hex-codec encodings-hp-roman8 encodings-hz encodings-idna encodings-iso2022-jp
  encodings-iso2022-jp-1 encodings-iso2022-jp-2 encodings-iso2022-jp-2004 encodings-iso2022-jp-3
  encodings-iso2022-jp-ext encodings-iso2022-kr encodings-iso8859-1 encodings-iso8859-10 encodings-iso8859-11
  encodings-iso8859-13 encodings-iso8859-14 encodings-iso8859-15 encodings-iso8859-16 encodings-iso8859-2
  encodings-iso8859-3 encodings-iso8859-4 encodings-iso8859-5 encodings-iso8859-6 encodings-iso8859-7
  encodings-iso8859-8 encodings-iso8859-9 encodings-johab encodings-koi8-r encodings-koi8-t encodings-koi8-u
  encodings-kz1048 encodings-latin-1 encodings-mac-arabic encodings-mac-centeuro encodings-mac-croatian
  encodings-mac-cyrillic encodings-mac-farsi encodings-mac-greek encodings-mac-iceland encodings-mac-latin2
  encodings-mac-roman encodings-mac-romanian encodings-mac-turkish encodings-mbcs encodings-oem encodings-palmos
  encodings-ptcp154 encodings-punycode encodings-quopri-codec encodings-raw-unicode-escape encodings-rot-13
  encodings-shift-jis encodings-shift-jis-2004 encodings-shift-jisx0213 encodings-string-escape encodings-tis-620
  encodings-undefined encodings-unicode-escape encodings-unicode-internal encodings-utf-16 encodings-utf-16-be
  encodings-utf-16-le encodings-utf-32 encodings-utf-32-be encodings-utf-32-le encodings-utf-7 encodings-utf-8
  encodings-utf-8-sig encodings-uu-codec encodings-win-cp-codecs encodings-zlib-codec ensurepip enum errno exceptions
  faulthandler fcntl filecmp filedialog fileinput findertools fixtk fl flp fm fnmatch formatter fpectl fpformat
  fractions framework frozen-importlib frozen-importlib-external ftplib functools future future-builtins gc gdbm
  genericpath gensuitemodule getopt getpass gettext gl glob graphlib grp gzip hashlib heapq hmac hotshot hotshot-log
  hotshot-stats hotshot-stones html html-entities html-parser htmlentitydefs htmllib htmlparser http http-client
  http-cookiejar http-cookies http-server httplib ic icopen idlelib ihooks imageop imaplib imgfile imghdr imp
  importlib importlib-abc importlib-adapters importlib-bootstrap importlib-bootstrap-external importlib-common
  importlib-machinery importlib-metadata importlib-metadata-adapters importlib-metadata-collections
  importlib-metadata-diagnose importlib-metadata-functools importlib-metadata-itertools importlib-metadata-meta
  importlib-metadata-text importlib-readers importlib-resources importlib-resources-abc importlib-resources-adapters
  importlib-resources-common importlib-resources-functional importlib-resources-itertools importlib-resources-legacy
  importlib-resources-readers importlib-resources-simple importlib-simple importlib-util imputil inspect
  interpchannels interpqueues interpreters io ios-support ipaddress itertools jpeg json json-decoder json-encoder
  json-json json-main json-re json-scanner json-struct json-sys json-tool keyword lib lib-libpython3 lib2to3 linecache
  linuxaudiodev locale logging logging-config logging-handlers lsprof lwpcookiejar lzma macerrors macos macostools
  macpath macresource macurl2path mailbox mailcap main markupbase marshal math md5 mhlib mimetools mimetypes
  mimewriter mimify miniaeframe mmap modulefinder mozillacookiejar msi msilib msvcrt multibytecodec multifile
  multiprocessing multiprocessing-connection multiprocessing-context multiprocessing-dummy
  multiprocessing-dummy-connection multiprocessing-forking multiprocessing-forkserver multiprocessing-heap
  multiprocessing-managers multiprocessing-pool multiprocessing-popen-fork multiprocessing-popen-forkserver
  multiprocessing-popen-spawn-posix multiprocessing-popen-spawn-win32 multiprocessing-process multiprocessing-queues
  multiprocessing-reduction multiprocessing-resource-sharer multiprocessing-resource-tracker
  multiprocessing-semaphore-tracker multiprocessing-shared-memory multiprocessing-sharedctypes multiprocessing-spawn
  multiprocessing-synchronize multiprocessing-util mutex nav netrc new nis nntplib nt ntpath nturl2path numbers opcode
  opcode-metadata operator optparse os os-path os2emxpath ossaudiodev osx-support overlapped parser pathlib
  pathlib-abc pathlib-local pathlib-os pathlib-types pdb peg-parser phello phello-foo pickle pickletools pipes
  pixmapwrapper pkgutil platform plistlib popen2 poplib posix posixfile posixpath posixshmem posixsubprocess pprint
  profile pstats pty pwd py-abc py-compile py-warnings pyclbr pydatetime pydecimal pydoc pydoc-data pyexpat
  pyexpat-errors pyexpat-model pyio pylong pyrepl pyrepl-base-eventqueue pyrepl-commands pyrepl-completing-reader
  pyrepl-console pyrepl-curses pyrepl-fancy-termios pyrepl-historical-reader pyrepl-input pyrepl-keymap pyrepl-main
  pyrepl-minimal-curses pyrepl-module-completer pyrepl-pager pyrepl-reader pyrepl-readline pyrepl-simple-interact
  pyrepl-terminfo pyrepl-threading-handler pyrepl-trace pyrepl-types pyrepl-unix-console pyrepl-unix-eventqueue
  pyrepl-utils pyrepl-windows-console pyrepl-windows-eventqueue queue quopri random re re-casefix re-compiler
  re-constants re-parser readline remote-debugging repr reprlib resource rexec rfc822 rlcompleter robotparser runpy
  sched scproxy scrolledtext secrets select selectors sets sgmllib sha sha1 sha2 sha256 sha3 sha512 shelve shlex
  shutil signal simpledialog simplehttpserver simplexmlrpcserver site sitebuiltins smtpd smtplib sndhdr socket
  socketserver spwd sqlite3 sqlite3-dbapi2 sqlite3-dump sqlite3-main sre sre-compile sre-constants sre-parse ssl stat
  statistics statvfs string string-templatelib stringio stringold stringprep strop strptime struct subprocess
  suggestions sunau sunaudio sunaudiodev symbol symtable sys sysconfig sysconfig-main sysconfigdata
  sysconfigdata-x86-64-conda-cos6-linux-gnu sysconfigdata-x86-64-conda-linux-gnu syslog tabnanny tarfile telnetlib
  tempfile termios test testbuffer testcapi testimportmultiple testinternalcapi testmultiphase textwrap this thread
  threading threading-local time timeit tix tkcolorchooser tkcommondialog tkconstants tkdnd tkfiledialog tkfont
  tkinter tkinter-colorchooser tkinter-commondialog tkinter-constants tkinter-dialog tkinter-dnd tkinter-filedialog
  tkinter-fix tkinter-font tkinter-main tkinter-messagebox tkinter-scrolledtext tkinter-simpledialog tkinter-tix
  tkinter-ttk tkmessagebox tksimpledialog toaiff token tokenize tomllib tomllib-parser tomllib-re tomllib-types trace
  traceback tracemalloc ttk tty turtle turtledemo types typing typing-io typing-re unicodedata unittest
  unittest-async-case unittest-case unittest-loader unittest-log unittest-main unittest-mock unittest-result
  unittest-runner unittest-signals unittest-suite unittest-util urllib urllib-error urllib-parse urllib-request
  urllib-response urllib-robotparser urllib2 urlparse user userdict userlist userstring uu uuid venv venv-main
  videoreader w warnings wave weakref weakrefset webbrowser whichdb winapi winreg winsound wmi wsgiref
  wsgiref-handlers wsgiref-headers wsgiref-simple-server wsgiref-types wsgiref-util wsgiref-validate xdrlib xml
  xml-dom xml-dom-domreg xml-dom-expatbuilder xml-dom-minicompat xml-dom-minidom xml-dom-nodefilter xml-dom-pulldom
  xml-dom-xmlbuilder xml-etree xml-etree-celementtree xml-etree-elementinclude xml-etree-elementpath
  xml-etree-elementtree xml-parsers xml-parsers-expat xml-parsers-expat-errors xml-parsers-expat-errors-dom
  xml-parsers-expat-errors-etree xml-parsers-expat-errors-parsers xml-parsers-expat-errors-sax xml-parsers-expat-model
  xml-parsers-expat-model-dom xml-parsers-expat-model-etree xml-parsers-expat-model-parsers
  xml-parsers-expat-model-sax xml-sax xml-sax-exceptions xml-sax-expatreader xml-sax-handler xml-sax-saxutils
  xml-sax-xmlreader xmllib xmlrpc xmlrpc-client xmlrpc-server xmlrpclib xxlimited xxsubinterpreters xxsubtype
  xxtestfuzz zipapp zipfile zipfile-main zipfile-path zipfile-path-glob zipimport zlib zoneinfo zoneinfo-common
  zoneinfo-tzpath zoneinfo-zoneinfo zstd
`;
let known;
/** Whether PyPI refuses a project of this name because a module of the standard library has it. */
function isStandardModule(name) {
    known ??= new Set(modules.trim().split(/\s+/));
    return known.has((0,project_name/* normalisedName */.E)(name));
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/pypi-names.js



/** The most names that are asked for on account of one. */
const mostLookalikes = 16;
/** Letters that PyPI takes for one another (warehouse `ultranormalize_name`). */
const alike = { l: '1i', i: '1l', '1': 'li', o: '0', '0': 'o' };
/**
 * Names that PyPI would take for this one, so that none of them may exist: without some of its separators, or with one
 * letter for another that looks like it. Not all that there are, and those first that somebody is likely to have.
 */
function lookalikesOf(name) {
    const own = (0,project_name/* normalisedName */.E)(name);
    const parts = own.split('-');
    const joined = parts.flatMap((_, at) => at === 0
        ? []
        : [
            [...parts.slice(0, at), parts.slice(at).join('')],
            [parts.slice(0, at).join(''), ...parts.slice(at)],
        ]);
    const closer = [[parts.join('')], ...joined].map((each) => each.join('-'));
    const replaced = Array.from(own).flatMap((letter, at) => Array.from(alike[letter] ?? '').map((other) => `${own.slice(0, at)}${other}${own.slice(at + 1)}`));
    return [...new Set([...closer, ...replaced])].filter((each) => each !== own).slice(0, mostLookalikes);
}
/** New projects that PyPI would refuse to create. `lookalikes`: projects that exist, by the new name that looks like them. */
function newProjectProblems(packages, lookalikes) {
    return packages
        .filter((each) => each.ecosystem === 'python' && each.onRegistry === 'new')
        .flatMap(({ name }) => {
        if (isStandardModule(name))
            return [standard(name)];
        const other = lookalikes.get(name);
        return other === undefined ? [] : [similar(name, other)];
    });
}
const standard = (name) => (0,problem/* problem */.CC)('pypi-name-refused', `PyPI answers: The name '${name}' isn't allowed (conflict with Python Standard Library module name).`, 'Give the project another name; what is imported may be called as it is.');
const similar = (name, other) => (0,problem/* problem */.CC)('pypi-name-similar', `PyPI answers: The name '${name}' is too similar to an existing project. That is ${other}.`, `If ${other} is yours, publish under that name; otherwise take one that differs in more than \`-\`, \`_\`, \`.\`, and letters that look alike.`);


/***/ })

};
