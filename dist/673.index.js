export const id = 673;
export const ids = [673];
export const modules = {

/***/ 46673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishJson: () => (/* binding */ publishJson)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/action/rules/cfg-expression.js
/**
 * The key of a `[target]` table as cargo writes it out (its `cargo-platform`): the words of a `cfg(…)` with one space after
 * a comma and around `=`. A triple, and what cargo would not parse, comes back as it is.
 */
function normalisedTarget(key) {
    if (!key.startsWith('cfg(') || !key.endsWith(')'))
        return key;
    const tokens = tokensOf(key.slice('cfg('.length, -1));
    if (tokens === undefined)
        return key;
    const read = expression(tokens, 0);
    return read?.next === tokens.length ? `cfg(${read.text})` : key;
}
const token = /\s*((?:r#)?[A-Za-z_][A-Za-z0-9_]*|"[^"]*"|[(),=])/y;
function tokensOf(text) {
    const tokens = [];
    const whole = text.trimEnd();
    token.lastIndex = 0;
    while (token.lastIndex < whole.length) {
        const found = token.exec(whole)?.[1];
        if (found === undefined)
            return undefined;
        tokens.push(found);
    }
    return tokens;
}
function expression(tokens, at) {
    const name = tokens[at];
    if (name === undefined || !/^[A-Za-z_]/.test(name))
        return undefined;
    if (tokens[at + 1] === '(' && /^(?:all|any|not)$/.test(name))
        return group(tokens, name, at + 2);
    if (tokens[at + 1] !== '=')
        return { text: name, next: at + 1 };
    const value = tokens[at + 2];
    return value?.startsWith('"') ? { text: `${name} = ${value}`, next: at + 3 } : undefined;
}
/** `all(…)`, `any(…)` or `not(…)` from behind its parenthesis; a comma may stand at the end. */
function group(tokens, name, from) {
    const inside = [];
    let at = from;
    while (tokens[at] !== ')') {
        const read = expression(tokens, at);
        if (read === undefined)
            return undefined;
        inside.push(read.text);
        at = read.next;
        if (tokens[at] === ',')
            at++;
        else if (tokens[at] !== ')')
            return undefined;
    }
    return { text: `${name}(${inside.join(', ')})`, next: at + 1 };
}

;// CONCATENATED MODULE: ./lib/action/rules/version-requirement.js
const part = String.raw `(\d+|[*xX])`;
const comparator = new RegExp(String.raw `^\s*(=|>=|>|<=|<|~|\^)?\s*(\d+)(?:\.${part}(?:\.${part}(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$`);
/**
 * A version requirement as Rust's semver writes it out: a bare version is a caret requirement, build metadata falls away,
 * a star under an operator is nothing said. What is no requirement comes back as it is.
 */
function normalisedRequirement(text) {
    if (/^\s*[*xX]\s*$/.test(text))
        return '*';
    const written = text.split(',').map(one);
    return written.every((each) => each !== undefined) ? written.join(', ') : text;
}
function one(text) {
    const match = comparator.exec(text);
    if (match === null)
        return undefined;
    const [, operator, major = '', minor, patch, prerelease] = match;
    const numbers = [major, ...[minor, patch].filter((each) => each !== undefined && /^\d/.test(each))].join('.');
    const isStarred = [minor, patch].some((each) => each !== undefined && /^[*xX]$/.test(each));
    if (operator === undefined && isStarred)
        return `${numbers}.*`;
    return `${operator ?? '^'}${numbers}${prerelease === undefined ? '' : `-${prerelease}`}`;
}

;// CONCATENATED MODULE: ./lib/action/rules/publish-json.js



/** How cargo names crates.io to another registry. */
const cratesIndex = 'https://github.com/rust-lang/crates.io-index';
/**
 * The JSON of cargo's publish request (Cargo book, "Web API: Publish"), byte for byte: fields in cargo's order, maps in
 * the order of their keys. crates.io reads `name`, `vers`, `readme` and `readme_file` of it; other registries make their
 * index from the rest. `index` is the sparse index of the registry that it goes to, as cargo names it
 * (`sparse+https://…/`), where that is not crates.io.
 */
function publishJson({ manifest, readme, readmeFile }, index) {
    return written({
        name: manifest.name,
        vers: manifest.version,
        deps: manifest.dependencies.map((each) => dependencyJson(each, index)),
        features: new Map(Object.entries(manifest.features)),
        authors: manifest.authors,
        description: manifest.description,
        documentation: manifest.documentation,
        homepage: manifest.homepage,
        readme,
        readme_file: readmeFile,
        keywords: manifest.keywords,
        categories: manifest.categories,
        license: manifest.license,
        license_file: manifest.licenseFile,
        repository: manifest.repository,
        badges: new Map(Object.entries(manifest.badges).map(([name, values]) => [name, new Map(Object.entries(values))])),
        links: manifest.links,
        rust_version: manifest.rustVersion,
    });
}
function dependencyJson(each, index) {
    const registry = registryOf(each, index);
    return {
        optional: each.optional,
        default_features: each.defaultFeatures,
        name: each.name,
        features: each.features,
        version_req: normalisedRequirement(each.requirement),
        target: each.target === undefined ? undefined : normalisedTarget(each.target),
        kind: each.kind,
        ...(registry !== undefined && { registry }),
        ...(each.alias !== undefined && { explicit_name_in_toml: each.alias }),
    };
}
/** Cargo leaves out the registry that the request goes to. */
function registryOf({ registry }, index) {
    if (registry === undefined)
        return index === undefined ? undefined : cratesIndex;
    return registry === index ? undefined : registry;
}
/** JSON without spaces. JSON.stringify alone would put keys that are numbers (the feature `10`) first, by their size. */
function written(value) {
    if (value === undefined)
        return 'null';
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(written).join(',')}]`;
    const entries = value instanceof Map ? [...value].sort(([one], [other]) => byBytes(one, other)) : Object.entries(value);
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(',')}}`;
}
const isList = (value) => Array.isArray(value);
/** Rust compares texts by their UTF-8. */
const byBytes = (one, other) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(one), external_node_buffer_.Buffer.from(other));


/***/ })

};
