export const id = 7571;
export const ids = [7571];
export const modules = {

/***/ 57571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionCommand: () => (/* binding */ completionCommand)
});

;// CONCATENATED MODULE: ./lib/cli/cli/completion/bash.js
/** A function for bash 3.2 and later, which macOS has, and its registration. Words of the lists hold nothing that a shell acts on. */
function bash(commands) {
    const values = commands.flatMap(({ name, options }) => Object.entries(options)
        .filter(([, takes]) => takes !== 'nothing')
        .map(([option, takes]) => `    ${name}:--${option}) ${reply(takes)}; return ;;`));
    const cases = commands.map(({ name, options, follows }) => {
        const words = [...Object.keys(options).map((each) => `--${each}`), '--help'].join(' ');
        const rest = typeof follows === 'string' ? (follows === 'folder' ? '-d' : '-f') : `-W "${follows.join(' ')}"`;
        return `    ${name}) if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${words}" -- "$word")); else COMPREPLY=($(compgen ${rest} -- "$word")); fi ;;`;
    });
    return `# completions of release-action for bash
_release_action() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} help --help --version" -- "$word"))
    return
  fi
  case "$command:$before" in
${values.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
}
complete -o filenames -F _release_action release-action`;
}
function reply(takes) {
    if (takes === 'anything' || takes === 'nothing')
        return 'COMPREPLY=()';
    const choice = takes === 'file' ? '-f' : `-W "${takes.join(' ')}"`;
    return `COMPREPLY=($(compgen ${choice} -- "$word"))`;
}

// EXTERNAL MODULE: ./lib/cli/cli/release/phases.js
var phases = __webpack_require__(25097);
;// CONCATENATED MODULE: ./lib/cli/cli/completion/commands.js

const series = ['rc', 'beta', 'alpha', 'dev'];
/** Of the commands that look at a release which is out. */
const released = {
    repository: 'anything',
    config: 'file',
    'pypi-url': 'anything',
    'pypi-index-url': 'anything',
    'pypi-token-command': 'anything',
    'crates-url': 'anything',
    json: 'nothing',
};
/** The options of every command and what follows them. A test holds it to what `--help` of each tells. */
const options = {
    init: {
        options: { output: 'file', force: 'nothing', dry: 'nothing', offline: 'nothing', action: 'anything' },
        follows: 'folder',
    },
    rehearse: {
        options: {
            tag: 'anything',
            'assume-published': 'nothing',
            'no-gates': 'nothing',
            fault: 'anything',
            latency: 'anything',
            report: 'file',
            html: 'file',
            verbose: 'nothing',
        },
        follows: 'folder',
    },
    check: { options: { strict: 'nothing', json: 'nothing' }, follows: 'files' },
    version: {
        options: {
            live: 'nothing',
            dry: 'nothing',
            prerelease: series,
            packages: 'anything',
            config: 'file',
            json: 'nothing',
        },
        follows: 'folder',
    },
    release: {
        options: {
            live: 'nothing',
            dry: 'nothing',
            only: phases/* phaseNames */.k1,
            prerelease: series,
            packages: 'anything',
            target: 'anything',
            'no-gates': 'nothing',
            config: 'file',
            'pypi-url': 'anything',
            'crates-url': 'anything',
            'pypi-token-command': 'anything',
            'crates-token-command': 'anything',
            json: 'nothing',
            verbose: 'nothing',
        },
        follows: 'folder',
    },
    doctor: { options: { mint: 'nothing', json: 'nothing' }, follows: 'folder' },
    verify: {
        options: {
            download: 'nothing',
            install: 'nothing',
            'require-attestations': 'nothing',
            ...released,
        },
        follows: 'folder',
    },
    rollback: {
        options: {
            yes: 'nothing',
            reason: 'anything',
            'crates-token-command': 'anything',
            ...released,
        },
        follows: 'folder',
    },
    unlock: { options: { force: 'nothing', config: 'file', json: 'nothing' }, follows: 'folder' },
    completion: { options: {}, follows: ['bash', 'zsh', 'fish'] },
};
/** The commands with what can be completed of each; one that stands in no table has no options. */
function completed(commands) {
    return commands.map(({ name, about }) => ({ options: {}, follows: 'folder', ...options[name], name, about }));
}

;// CONCATENATED MODULE: ./lib/cli/cli/completion/fish.js
/** One `complete` a command, an option and a word (fish, "complete"). */
function fish(commands) {
    const first = commands.map(({ name, about }) => `complete -c release-action -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`);
    const rest = commands.flatMap(({ name, options, follows }) => {
        const on = `complete -c release-action -n '__fish_seen_subcommand_from ${name}'`;
        return [
            ...Object.entries(options).map(([option, takes]) => `${on} -l ${option}${fish_valueOf(takes)}`),
            `${on} -l help`,
            ...(follows === 'folder'
                ? [`${on} -f -a '(__fish_complete_directories)'`]
                : follows === 'files'
                    ? []
                    : [`${on} -f -a ${quoted(follows.join(' '))}`]),
        ];
    });
    return ['# completions of release-action for fish', ...first, ...rest].join('\n');
}
function fish_valueOf(takes) {
    if (takes === 'nothing')
        return '';
    if (takes === 'file')
        return ' -r';
    return takes === 'anything' ? ' -x' : ` -x -a ${quoted(takes.join(' '))}`;
}
const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

;// CONCATENATED MODULE: ./lib/cli/cli/completion/zsh.js
/** A completion function as zsh's `_arguments` has it (zshcompsys(1)). */
function zsh(commands) {
    const names = commands.map(({ name, about }) => `    ${zsh_quoted(`${name}:${about}`)}`);
    const cases = commands.map(({ name, options, follows }) => {
        const specs = Object.entries(options).map(([option, takes]) => zsh_quoted(`--${option}${zsh_valueOf(option, takes)}`));
        const rest = follows === 'folder'
            ? "'1:folder:_files -/'"
            : follows === 'files'
                ? "'*:file:_files'"
                : zsh_quoted(`1:${name}:(${follows.join(' ')})`);
        return `    ${name}) _arguments ${[...specs, "'--help'", rest].join(' ')} ;;`;
    });
    return `#compdef release-action
_release_action() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _release_action release-action`;
}
function zsh_valueOf(option, takes) {
    if (takes === 'nothing')
        return '';
    if (takes === 'anything')
        return `:${option}: `;
    return takes === 'file' ? `:${option}:_files` : `:${option}:(${takes.join(' ')})`;
}
const zsh_quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./lib/cli/cli/completion.js




const help = `release-action completion SHELL

  Prints the completions of commands, options and their values for a shell:
  bash, zsh or fish.

  Exit codes: 0 printed, 2 the command line was not understood.

  release-action completion bash >> ~/.bash_completion
  release-action completion zsh > "\${fpath[1]}/_release-action"
  release-action completion fish > ~/.config/fish/completions/release-action.fish`;
const shells = { bash: bash, zsh: zsh, fish: fish };
/** `release-action completion SHELL`, for these commands. */
function completionCommand(args, commands) {
    const [shell = '', more] = args;
    if (args.includes('--help') || args.includes('-h')) {
        console.log(help);
        return 0;
    }
    const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (script === undefined || more !== undefined) {
        console.error(`release-action completion: name one shell: ${Object.keys(shells).join(', ')}\nrelease-action completion --help tells more.`);
        return 2;
    }
    console.log(script(completed(commands)));
    return 0;
}


/***/ }),

/***/ 25097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   xV: () => (/* binding */ brokeOff)
/* harmony export */ });
/** The phases of a release from a laptop, in their order. */
const phaseNames = [
    'preflight',
    'sync',
    'version',
    'build',
    'check',
    'push',
    'publish',
    'verify',
    'github-release',
];
/** A phase that did what it is for. */
const done = (outcome, problems = []) => ({
    state: 'done',
    outcome,
    problems,
});
/** A phase that a live run would have done. */
const planned = (outcome, problems = []) => ({
    state: 'planned',
    outcome,
    problems,
});
/** A phase with nothing to do. */
const skipped = (outcome) => ({ state: 'skipped', outcome, problems: [] });
/** A phase that stops the release. */
const failed = (outcome, problems) => ({
    state: 'failed',
    outcome,
    problems,
});
/** The outcome of a phase that ended by an exception. */
const brokeOff = 'it broke off';
/** `1 file`, `3 files`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ })

};
