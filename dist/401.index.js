export const id = 401;
export const ids = [401];
export const modules = {

/***/ 5401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ manifestFindings)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/action/model/crate-limits.js
var crate_limits = __webpack_require__(72900);
;// CONCATENATED MODULE: ./lib/action/rules/crate-names.js
/** Names that crates.io keeps for itself (its migrations), compared without case and with `_` as `-`. */
const reserved = new Set(('alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver flate ' +
    'fmt-macros grammar graphviz macro macros proc-macro rbml rust-installer rustbook rustc rustc-back rustc-borrowck ' +
    'rustc-driver rustc-llvm rustc-resolve rustc-trans rustc-typeck rustdoc rustllvm rustuv serialize std syntax test ' +
    'unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 ' +
    'lpt8 lpt9').split(' '));
/** Whether crates.io keeps this name for itself. */
function isReservedCrateName(name) {
    return reserved.has(name.toLowerCase().replaceAll('_', '-'));
}
/**
 * Why crates.io does not take a name (its `crates_io_validation`), or `undefined`. A name in the manifest only (`alias`)
 * may begin with `_`.
 */
function crateNameDefect(what, name, alias = false) {
    if (Array.from(name).length > 64)
        return `the ${what} name \`${name}\` is too long (max 64 characters)`;
    if (name === '')
        return `${what} name cannot be empty`;
    if (/^\d/.test(name))
        return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`;
    if (!(alias ? /^[A-Za-z_]/ : /^[A-Za-z]/).test(name)) {
        const first = alias ? 'an ASCII character, or `_`' : 'an ASCII character';
        return `invalid character \`${Array.from(name)[0]}\` in ${what} name: \`${name}\`, the first character must be ${first}`;
    }
    const wrong = Array.from(name).find((character) => !/[A-Za-z0-9_-]/.test(character));
    if (wrong === undefined)
        return undefined;
    return `invalid character \`${wrong}\` in ${what} name: \`${name}\`, characters must be an ASCII alphanumeric characters, \`-\`, or \`_\``;
}
/** Why crates.io does not take an entry of a feature (`feature`, `dep/feature`, `dep?/feature`, `dep:name`), or `undefined`. */
function featureDefect(feature) {
    const slash = feature.indexOf('/');
    if (slash !== -1) {
        const dependency = feature.slice(0, slash).replace(/\?$/, '');
        return crateNameDefect('dependency', dependency, true) ?? featureNameDefect(feature.slice(slash + 1));
    }
    const marked = feature.indexOf('dep:');
    return marked === -1 ? featureNameDefect(feature) : crateNameDefect('dependency', feature.slice(marked + 4), true);
}
/** Why crates.io does not take the name of a feature, or `undefined`. */
function featureNameDefect(name) {
    if (name === '')
        return 'feature cannot be empty';
    const [first = '', ...rest] = Array.from(name);
    if (!/[\p{XID_Start}_0-9]/u.test(first)) {
        return `invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start character or digit`;
    }
    const wrong = rest.find((character) => !/[\p{XID_Continue}+.-]/u.test(character));
    if (wrong === undefined)
        return undefined;
    return `invalid character \`${wrong}\` in feature \`${name}\`, characters must be Unicode XID characters, \`+\`, \`-\`, or \`.\``;
}
const number = '(?:0|[1-9]\\d*)';
const prerelease = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const suffix = `(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`;
const version = new RegExp(`^${number}\\.${number}\\.${number}${suffix}$`);
const star = '[*xX]';
const patch = `(?:\\.(?:${star}|${number}${suffix}))?`;
const comparator = new RegExp(`^ *(?:=|>=|>|<=|<|~|\\^)? *${number}(?:\\.(?:${star}(?:\\.${star})?|${number}${patch}))? *$`);
/** Whether it is a version as Rust's semver reads it (semver.org, nothing around it). */
function isCrateVersion(text) {
    return version.test(text) && fits(text);
}
/** Rust's numbers have 64 bits. */
const fits = (text) => (text.replace(/[-+].*$/s, '').match(/\d{19,}/g) ?? []).every((digits) => BigInt(digits) < 2n ** 64n);
/** What a version requirement is to Rust's semver: one, the bare wildcard, or none. */
function judgeRequirement(text) {
    if (/^ *[*xX] *$/.test(text))
        return 'wildcard';
    const parts = text.split(',');
    return parts.length <= 32 && parts.every((each) => comparator.test(each) && fits(each)) ? 'valid' : 'invalid';
}

// EXTERNAL MODULE: ./lib/action/rules/finding.js
var finding = __webpack_require__(91727);
;// CONCATENATED MODULE: ./lib/action/rules/crate-dependencies.js



/** Names and numbers of features: 300 of them, and 300 entries in each, unless crates.io has raised it for this crate. */
function featureFindings({ features }, limits) {
    const names = Object.keys(features);
    return [
        ...tooMany(limits, names.length, 'features', `your crate is declaring ${names.length} features`),
        ...Object.entries(features).flatMap(([name, entries]) => oneFeature(name, entries, limits)),
    ];
}
function oneFeature(name, entries, limits) {
    const named = [featureNameDefect(name), ...entries.map(featureDefect)]
        .filter((defect) => defect !== undefined)
        .map((words) => (0,finding/* refusedCrate */.Y2)('crate-feature-invalid', words, 'Rename it: letters, digits, `_`, `-`, `+` and `.`.'));
    const what = 'features or dependencies';
    const doing = `the "${name}" feature of your crate is enabling ${entries.length} ${what}`;
    return [...named, ...tooMany(limits, entries.length, `${what} that another feature can enable`, doing)];
}
/** `what` and `doing` in the server's words. */
function tooMany({ features: told, taken }, count, what, doing) {
    const limit = told ?? crate_limits/* usualLimits */.t.features;
    if (count <= limit)
        return [];
    const before = taken?.features;
    const words = `crates.io only allows a maximum number of ${limit} ${what}, but ${doing}.`;
    if (before !== undefined && before.amount > limit) {
        const seen = `${words} That is so unless the limit of this crate is raised, which it must be: ${before.version} has ${before.amount}.`;
        const fix = 'How far it is raised crates.io does not tell: write what its staff told you as `crate-limits: { features: NUMBER }` of the package in the config, and nothing more is said below that.';
        return [(0,finding/* finding */.gk)('crate-too-many', seen, fix, 'warning')];
    }
    const fix = 'Have fewer, or ask help@crates.io for a higher limit before the release. Where it is raised already, write it as `crate-limits: { features: NUMBER }` of the package in the config.';
    return [(0,finding/* refusedCrate */.Y2)('crate-too-many', words, fix)];
}
const ask = 'Have fewer, or ask help@crates.io for a higher limit before the release.';
/** Dependencies that crates.io does not take, at most 500. */
function dependencyFindings(dependencies) {
    const words = 'crates.io only allows a maximum number of 500 dependencies.';
    const count = dependencies.length <= 500 ? [] : [(0,finding/* refusedCrate */.Y2)('crate-too-many', words, ask)];
    return [...count, ...dependencies.flatMap(oneDependency)];
}
const cratesIndexes = ['https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/', 'crates-io'];
function oneDependency(dependency) {
    const { name, alias, requirement, registry, features } = dependency;
    const found = [];
    const defect = crateNameDefect('dependency', name) ??
        (alias === undefined ? undefined : crateNameDefect('dependency', alias, true));
    if (defect !== undefined)
        found.push((0,finding/* refusedCrate */.Y2)('crate-dependency-invalid', defect, 'Correct the name of the dependency.'));
    for (const feature of features) {
        const wrong = featureDefect(feature);
        if (wrong !== undefined)
            found.push((0,finding/* refusedCrate */.Y2)('crate-dependency-invalid', wrong, `Correct the features of \`${name}\`.`));
    }
    if (registry !== undefined && registry !== '' && !cratesIndexes.includes(registry)) {
        // crates.io looks at `registry` alone (`validate_dependency`), and `cargo package` writes `registry-index`
        found.push((0,finding/* finding */.gk)('crate-dependency-invalid', `Dependency \`${name}\` is of another registry (${registry}), and on crates.io a crate can need crates of crates.io only: the name would be taken for one of those.`, `Publish \`${name}\` to crates.io as well, or move what needs it into a package that is not published there. A release to that registry is told so by the input \`crates-url\`, in every job.`));
    }
    const verdict = judgeRequirement(requirement);
    if (verdict === 'wildcard') {
        const words = `wildcard (\`*\`) dependency constraints are not allowed on crates.io. Crate with this problem: \`${name}\``;
        found.push((0,finding/* refusedCrate */.Y2)('crate-dependency-invalid', words, `Give \`${name}\` a version (\`version = "1.2"\` beside its \`path\` or \`git\`).`));
    }
    else if (verdict === 'invalid') {
        found.push((0,finding/* refusedCrate */.Y2)('crate-dependency-invalid', `"${requirement}" is an invalid version requirement`, `Write the requirement of \`${name}\` as Cargo has it: "1.2", ">=1.2, <2".`));
    }
    return found;
}

// EXTERNAL MODULE: ./lib/action/rules/license-expression.js + 1 modules
var license_expression = __webpack_require__(84293);
;// CONCATENATED MODULE: ./lib/action/rules/crate-rules.js





const page = 'https://doc.rust-lang.org/cargo/reference/manifest.html';
/**
 * What crates.io refuses in a packaged manifest (its `publish.rs`), most of which `cargo publish --dry-run` lets pass.
 * `categories` are the slugs that crates.io knows, without which slugs are only counted; `limits` are the crate's own.
 */
function manifestFindings(manifest, { categories, limits }) {
    return [
        ...identityFindings(manifest),
        ...requiredFindings(manifest),
        ...licenseFindings(manifest.license),
        ...addressFindings(manifest),
        ...labelFindings(manifest, categories),
        ...featureFindings(manifest, limits),
        ...dependencyFindings(manifest.dependencies),
    ];
}
function identityFindings({ name, version, rustVersion }) {
    const found = [];
    const defect = crateNameDefect('crate', name);
    if (defect !== undefined) {
        found.push((0,finding/* refusedCrate */.Y2)('crate-name-invalid', defect, 'Rename the package: an ASCII letter, then letters, digits, `-` and `_`, at most 64.'));
    }
    else if (isReservedCrateName(name)) {
        found.push((0,finding/* refusedCrate */.Y2)('crate-name-reserved', 'cannot upload a crate with a reserved name', `'${name}' is reserved on crates.io: rename the package.`));
    }
    if (!isCrateVersion(version)) {
        found.push((0,finding/* refusedCrate */.Y2)('crate-version-invalid', `"${version}" is an invalid semver version`, 'Write the version as major.minor.patch, such as 1.2.3 or 1.2.3-rc.1.'));
    }
    else if (version.length > 150) {
        found.push((0,finding/* refusedCrate */.Y2)('crate-version-invalid', 'the version number is too long (max 150 characters)', 'Shorten the pre-release or build part.'));
    }
    if (rustVersion !== undefined && (/[^\d.]/.test(rustVersion) || judgeRequirement(rustVersion) !== 'valid')) {
        found.push((0,finding/* refusedCrate */.Y2)('crate-manifest-invalid', `failed to parse \`Cargo.toml\` manifest file: invalid \`rust-version\` value '${rustVersion}'`, 'Write it as numbers only, such as "1.85".'));
    }
    return found;
}
function requiredFindings({ description, license, licenseFile }) {
    const missing = [
        ...(description === undefined || description === '' ? ['description'] : []),
        ...((license ?? '') === '' && (licenseFile ?? '') === '' ? ['license'] : []),
    ];
    const found = [];
    if (missing.length > 0) {
        const words = `missing or empty metadata fields: ${missing.join(', ')}. Please see ${page} for more information on configuring these fields`;
        const fix = `Add ${missing.map((field) => `\`${field}\``).join(' and ')} to [package] (\`license-file\` will do for a licence that SPDX does not list). In a workspace, \`${missing[0]}.workspace = true\` takes it over.`;
        found.push((0,finding/* refusedCrate */.Y2)('crate-metadata-missing', words, fix));
    }
    if (external_node_buffer_.Buffer.byteLength(description ?? '') > 1000) {
        const words = 'The `description` is too long. A maximum of 1000 characters are currently allowed.';
        found.push((0,finding/* refusedCrate */.Y2)('crate-manifest-invalid', words, 'Shorten `description` (bytes are counted); the README is the place for more.'));
    }
    return found;
}
function licenseFindings(license) {
    const defect = license === undefined || license === '' ? undefined : (0,license_expression/* licenseDefect */.T)(license, 'crates.io');
    if (license === undefined || defect === undefined)
        return [];
    const near = (0,license_expression/* licenseSuggestion */.I)(license);
    const fix = `Write an SPDX expression, letter by letter, such as \`license = "${near ?? 'MIT OR Apache-2.0'}"\`, or name a \`license-file\` instead (https://spdx.org/licenses/).`;
    return [(0,finding/* refusedCrate */.Y2)('crate-license-invalid', `unknown or invalid license expression; ${defect}`, fix)];
}
function addressFindings(manifest) {
    return ['homepage', 'documentation', 'repository'].flatMap((field) => {
        const url = manifest[field];
        if (url === undefined)
            return [];
        const fix = `Write \`${field}\` as a whole http:// or https:// address, or leave it out.`;
        if (!/^https?:\/\//.test(url)) {
            return [
                (0,finding/* refusedCrate */.Y2)('crate-manifest-invalid', `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`, fix),
            ];
        }
        return URL.canParse(url)
            ? []
            : [(0,finding/* refusedCrate */.Y2)('crate-manifest-invalid', `\`${field}\` is not a valid url: \`${url}\``, fix)];
    });
}
function labelFindings({ keywords, categories }, known) {
    const found = [];
    if (keywords.length > 5) {
        found.push((0,finding/* refusedCrate */.Y2)('crate-keyword-invalid', 'expected at most 5 keywords per crate', `Keep five of the ${keywords.length}.`));
    }
    for (const keyword of keywords) {
        const fix = 'A keyword has at most 20 characters: an ASCII letter or digit, then letters, digits, `_`, `-` and `+`.';
        if (external_node_buffer_.Buffer.byteLength(keyword) > 20) {
            found.push((0,finding/* refusedCrate */.Y2)('crate-keyword-invalid', `"${keyword}" is an invalid keyword (keywords must have less than 20 characters)`, fix));
        }
        else if (!/^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(keyword)) {
            found.push((0,finding/* refusedCrate */.Y2)('crate-keyword-invalid', `"${keyword}" is an invalid keyword`, fix));
        }
    }
    if (categories.length > 5) {
        found.push((0,finding/* refusedCrate */.Y2)('crate-category-invalid', 'expected at most 5 categories per crate', `Keep five of the ${categories.length}.`));
    }
    const unknown = known === undefined ? [] : categories.filter((slug) => !known.has(slug.toLowerCase()));
    if (unknown.length > 0) {
        const words = `The following category slugs are not currently supported on crates.io: ${unknown.join(', ')}`;
        found.push((0,finding/* refusedCrate */.Y2)('crate-category-invalid', words, 'Take slugs of https://crates.io/category_slugs, such as `command-line-utilities`.'));
    }
    return found;
}


/***/ }),

/***/ 84293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ licenseDefect),
  I: () => (/* binding */ licenseSuggestion)
});

;// CONCATENATED MODULE: ./lib/action/rules/spdx.js
/** The license identifiers of the SPDX list 3.27.0 (https://spdx.org/licenses/), deprecated ones too, as SPDX spells them. */
const spdxLicenses = `
0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia ADSL AFL-1.1
AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only
AGPL-3.0-or-later Aladdin AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI
any-OSI-perl-modules Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 App-s2p APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0
Arphic-1999 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist Aspell-RU
ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware Bitstream-Charter
Bitstream-Vera BitTorrent-1.0 BitTorrent-1.1 blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux
Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views
BSD-3-Clause BSD-3-Clause-acpica BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP
BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-Sun
BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Protection BSD-Source-beginning-file BSD-Source-Code
BSD-Systemics BSD-Systemics-W3Works BSL-1.0 BUSL-1.1 bzip2-1.0.5 bzip2-1.0.6 C-UDA-1.0 CAL-1.0
CAL-1.0-Combined-Work-Exception Caldera Caldera-no-preamble Catharon CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5
CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0
CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0
CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1
CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO check-cvs checkmk ClArtistic Clips CMU-Mach
CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0 Condor-1.1
copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPAL-1.0 CPL-1.0 CPOL-1.02 Cronyx Crossword CryptoSwift
CrystalStacker CUA-OPL-1.0 Cube curl cve-tou D-FSL-1.0 DEC-3-Clause diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC
DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0
eCos-2.0 EFL-1.0 EFL-2.0 eGenix Elastic-2.0 Entessa EPICS EPL-1.0 EPL-2.0 ErlPL-1.1 etalab-2.0 EUDatagrid EUPL-1.0
EUPL-1.1 EUPL-1.2 Eurosym Fair FBM FDK-AAC Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage FSFAP
FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Furuseth fwlw
Game-Programming-Gems GCR-docs GD generic-xts GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later
GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later Giftware GL2PS Glide
Glulxe GLWTPL gnuplot GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later
GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later
GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception Graphics-Gems gSOAP-1.3b gtkbook Gutmann HaskellReport HDF5
hdparm HIDAPI Hippocratic-2.1 HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US
HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-Fenneberg-Livingston HPND-INRIA-IMAG
HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek
HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev HPND-UC HPND-UC-export-US HTMLTIDY IBM-pibs ICU IEC-Code-Components-EULA IJG
IJG-short ImageMagick iMatix Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 IPA IPL-1.0 ISC
ISC-Veillard Jam JasPer-2.0 jove JPL-image JPNIC JSON Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 Latex2e
Latex2e-translated-notice Leptonica LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+
LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng libpng-1.6.35
libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-man-pages-1-para
Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document
LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio MakeIndex man2html Martin-Birgmeier
McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click MIT-CMU MIT-enna MIT-feh MIT-Festival
MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-testregex MIT-Wu MITNFA MMIXware Motosoto MPEG-SSG
mpi-permissive mpich2 MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception mplus MS-LPL MS-PL MS-RL MTLL MulanPSL-1.0
MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 Naumen NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA Net-SNMP NetCDF Newsletr
NGPL ngrep NICTA-1.0 NIST-PD NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1
NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODbL-1.0 ODC-By-1.0 OFFIS OFL-1.0 OFL-1.0-no-RFN
OFL-1.0-RFN OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0
OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2
OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenPBS-2.3 OpenSSL OpenSSL-standalone
OpenVision OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 PADL Parity-6.0.0
Parity-7.0.0 PDDL-1.0 PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0 PostgreSQL PPL PSF-2.0 psfrag psutils Python-2.0 Python-2.0.1 python-ldap Qhull QPL-1.0
QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby Ruby-pty SAX-PD SAX-PD-2.0
Saxpath SCEA SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL
SGP4 SHL-0.5 SHL-0.51 SimPL-2.0 SISSL SISSL-1.2 SL Sleepycat SMAIL-GPL SMLNJ SMPPL SNIA snprintf SOFA softSurfer
Soundex Spencer-86 Spencer-94 Spencer-99 SPL-1.0 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0
StandardML-NJ SugarCRM-1.1.3 SUL-1.0 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0 TCL TCP-wrappers
TermReadKey TGPPL-1.0 ThirdEye threeparttable TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TrustedQSL TTWL TTYP0 TU-Berlin-1.0
TU-Berlin-2.0 Ubuntu-font-1.0 UCAR UCL-1.0 ulem UMich-Merit Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU
UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool UPL-1.0 URT-RLE Vim VOSTROM VSL-1.0 W3C W3C-19980720
W3C-20150513 w3m Watcom-1.0 Widget-Workshop Wsuipa WTFPL wwl wxWindows X11 X11-distribute-modifications-variant
X11-swapped Xdebug-1.03 Xerox Xfig XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom YPL-1.0
YPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1
`
    .trim()
    .split(/\s+/);
/** The exceptions that may stand after `WITH`, of the same list. */
const spdxExceptions = `
389-exception Asterisk-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0 Autoconf-exception-3.0
Autoconf-exception-generic Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24
Bison-exception-2.2 Bootloader-exception CGAL-linking-exception Classpath-exception-2.0 CLISP-exception-2.0
cryptsetup-OpenSSL-exception Digia-Qt-LGPL-exception-1.1 DigiRule-FOSS-exception eCos-exception-2.0
erlang-otp-linking-exception Fawkes-Runtime-exception FLTK-exception fmt-exception Font-exception-2.0
freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1 Gmsh-exception GNAT-exception
GNOME-examples-exception GNU-compiler-exception gnu-javamail-exception GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0
GStreamer-exception-2005 GStreamer-exception-2008 harbour-exception i2p-gpl-java-exception
Independent-modules-exception KiCad-libraries-exception LGPL-3.0-linking-exception libpri-OpenH323-exception
Libtool-exception Linux-syscall-note LLGPL LLVM-exception LZMA-exception mif-exception mxml-exception
Nokia-Qt-exception-1.1 OCaml-LGPL-linking-exception OCCT-exception-1.0 OpenJDK-assembly-exception-1.0
openvpn-openssl-exception PCRE2-exception polyparse-exception PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0 romic-exception
RRDtool-FLOSS-exception-2.0 SANE-exception SHL-2.0 SHL-2.1 stunnel-exception SWI-exception Swift-exception
Texinfo-exception u-boot-exception-2.0 UBDL-exception Universal-FOSS-exception-1.0 vsftpd-openssl-exception
WxWindows-exception-3.1 x11vnc-openssl-exception
`
    .trim()
    .split(/\s+/);
/** What the list 3.28.0 has beyond it, and the variants of the GFDL: crates.io's `spdx` 0.13.5 knows them, `packaging` 26.2 does not. */
const newerLicenses = `
Advanced-Cryptics-Dictionary ALGLIB-Documentation BOLA-1.1 BSD-3-Clause-Tso BSD-Mark-Modifications Buddy CAPEC-tou
ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 GFDL-1.1-invariants GFDL-1.1-no-invariants
GFDL-1.2-invariants GFDL-1.2-no-invariants GFDL-1.3-invariants GFDL-1.3-no-invariants
HPND-sell-variant-critical-systems HPND-SMC hyphen-bulgarian ISO-permission MIT-STK MMPL-1.0.1 NIST-PD-TNT OpenMDW-1.0
OSC-1.0 OSSP ParaType-Free-Font-1.3 SGMLUG-PM TekHVC UnRAR Vixie-Cron WordNet WTFNMFPL X11-no-permit-persons
`
    .trim()
    .split(/\s+/);
/** The exceptions that came with 3.28.0. */
const newerExceptions = `
Classpath-exception-2.0-short kvirc-openssl-exception rsync-linking-exception Simple-Library-Usage-exception
sqlitestudio-OpenSSL-exception
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./lib/action/rules/license-expression.js

const byLowerCase = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
/** The two registries follow the SPDX list at their own pace. */
const licenses = {
    pypi: byLowerCase(spdxLicenses),
    'crates.io': byLowerCase([...spdxLicenses, ...newerLicenses]),
};
const exceptions = {
    pypi: byLowerCase(spdxExceptions),
    'crates.io': byLowerCase([...spdxExceptions, ...newerExceptions]),
};
/**
 * Why a licence expression is refused, or `undefined` where it is taken. PyPI: `packaging.licenses`
 * (`canonicalize_license_expression`). crates.io: its `licenses.rs`, which allows deprecated identifiers and `GPL-3.0+`.
 */
function licenseDefect(expression, dialect) {
    const spaced = dialect === 'crates.io' ? expression.replaceAll('/', ' OR ') : expression;
    const tokens = spaced.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
    if (tokens.length === 0)
        return `Invalid license expression: '${expression}'`;
    const parser = { tokens, at: 0, dialect };
    const defect = readAlternatives(parser);
    if (defect === 'syntax' || (defect === undefined && parser.at < tokens.length)) {
        return `Invalid license expression: '${expression}'`;
    }
    return defect;
}
/** The identifier that was probably meant. */
function licenseSuggestion(expression) {
    const plain = expression.toLowerCase().replace(/[^a-z0-9]+/g, '');
    const exact = licenses.pypi.get(expression.toLowerCase());
    return exact ?? spdxLicenses.find((id) => id.toLowerCase().replace(/[^a-z0-9]+/g, '') === plain) ?? usual[plain];
}
/** What people write, without signs and in lower case, and what SPDX calls it. */
const usual = {
    mitlicense: 'MIT',
    themitlicense: 'MIT',
    apache: 'Apache-2.0',
    apache2: 'Apache-2.0',
    apachelicense20: 'Apache-2.0',
    apachelicenseversion20: 'Apache-2.0',
    apachesoftwarelicense: 'Apache-2.0',
    bsd: 'BSD-3-Clause',
    bsdlicense: 'BSD-3-Clause',
    bsd3: 'BSD-3-Clause',
    bsd2: 'BSD-2-Clause',
    newbsd: 'BSD-3-Clause',
    gpl: 'GPL-3.0-or-later',
    gplv2: 'GPL-2.0-only',
    gplv3: 'GPL-3.0-only',
    gpl3: 'GPL-3.0-only',
    lgplv3: 'LGPL-3.0-only',
    agplv3: 'AGPL-3.0-only',
    mpl2: 'MPL-2.0',
    mozillapubliclicense20: 'MPL-2.0',
    psf: 'PSF-2.0',
    publicdomain: 'Unlicense',
    proprietary: 'LicenseRef-Proprietary',
};
function keyword(parser) {
    const token = parser.tokens[parser.at] ?? '';
    const lower = token.toLowerCase();
    // crates.io's parser knows `AND` and `and`, but not `And`
    const spelled = parser.dialect === 'pypi' || token === lower || token === token.toUpperCase();
    return spelled && ['and', 'or', 'with', '(', ')'].includes(lower) ? lower : undefined;
}
/** terms joined by `AND` and `OR`; their precedence is of no concern here. */
function readAlternatives(parser) {
    for (;;) {
        const defect = readTerm(parser);
        if (defect !== undefined)
            return defect;
        const next = keyword(parser);
        if (next !== 'and' && next !== 'or')
            return undefined;
        parser.at++;
    }
}
function readTerm(parser) {
    const word = keyword(parser);
    const token = parser.tokens[parser.at];
    if (token === undefined || (word !== undefined && word !== '('))
        return 'syntax';
    parser.at++;
    if (word === '(') {
        const defect = readAlternatives(parser);
        if (defect !== undefined)
            return defect;
        if (keyword(parser) !== ')')
            return 'syntax';
        parser.at++;
        return undefined;
    }
    const defect = licenseIdDefect(token, parser.dialect);
    if (defect !== undefined || keyword(parser) !== 'with')
        return defect;
    parser.at++;
    const exception = keyword(parser) === undefined ? parser.tokens[parser.at] : undefined;
    if (exception === undefined)
        return 'syntax';
    parser.at++;
    return isKnownException(exception, parser.dialect) ? undefined : `Unknown license exception: '${exception}'`;
}
function licenseIdDefect(token, dialect) {
    const reference = dialect === 'pypi' ? /^licenseref-/i : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-/;
    if (reference.test(token)) {
        const whole = dialect === 'pypi'
            ? /^licenseref-[A-Za-z0-9.-]+$/i
            : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-[A-Za-z0-9.-]*$/;
        return whole.test(token) ? undefined : `Invalid licenseref: '${token}'`;
    }
    const later = token.endsWith('+');
    const id = later ? token.slice(0, -1) : token;
    if (dialect === 'crates.io') {
        if (id === 'NOASSERTION')
            return undefined;
        if (later && id.endsWith('-or-later'))
            return `'${id}' says "or later" already: '${token}'`;
    }
    return isKnown(licenses[dialect], id, dialect) ? undefined : `Unknown license: '${token}'`;
}
function isKnown(list, id, dialect) {
    const spelled = list.get(id.toLowerCase());
    return dialect === 'pypi' ? spelled !== undefined : spelled === id;
}
/** crates.io lets a reference stand for an exception. */
const isKnownException = (id, dialect) => isKnown(exceptions[dialect], id, dialect) ||
    (dialect === 'crates.io' && /^(?:DocumentRef-[A-Za-z0-9.-]*:)?AdditionRef-[A-Za-z0-9.-]*$/.test(id));


/***/ })

};
