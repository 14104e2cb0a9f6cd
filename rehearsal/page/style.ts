/** The style of the page: system fonts, light and dark as the reader has it, contrast of WCAG AA in both. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2127; --quiet: #57606a; --line: #d4d9df; --soft: #f4f6f8; --good: #1a6f37; --bad: #b3261e; --warn: #7d5600; --link: #0b57b0; --bar: #4c8dd6; }
@media (prefers-color-scheme: dark) { :root { --paper: #15191e; --ink: #e4e8ec; --quiet: #a2abb5; --line: #38414b; --soft: #1e242b; --good: #6fcf8b; --bad: #ff958c; --warn: #e6b450; --link: #84b9ff; --bar: #4c8dd6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--link); overflow-wrap: anywhere; } table a { overflow-wrap: normal; }
code, pre, .mono { font: .875em/1.45 ui-monospace, SFMono-Regular, Consolas, monospace; }
code { background: var(--soft); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--soft); margin: 0; padding: .75rem 1rem; border-radius: 6px; }
pre code { padding: 0; }
.verdict { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid currentColor; border-left-width: 6px; border-radius: 6px; font-weight: 600; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); } .quiet { color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: 1rem 0; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .5rem 0; } .scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; min-width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); } th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
td.number, .nowrap { white-space: nowrap; } .hash { font-size: .8em; overflow-wrap: anywhere; }
.timeline { list-style: none; padding: 0; margin: .75rem 0; } .timeline li { display: grid; grid-template-columns: minmax(10rem, 22rem) 1fr; gap: 1rem; align-items: center; padding: .15rem 0; } .what { overflow-wrap: anywhere; }
.axis { background: var(--soft); border-radius: 4px; height: 1rem; overflow: hidden; } .bar { display: block; height: 100%; min-width: 3px; background: var(--bar); border-radius: 4px; } .bar.bad { background: var(--bad); }
@media (max-width: 40rem) { .timeline li { grid-template-columns: minmax(0, 1fr); gap: .15rem; } }
details { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: 0 1rem; } summary { cursor: pointer; padding: .6rem 0; font-weight: 600; } details[open] { padding-bottom: .75rem; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: .25rem 1rem 1rem; overflow-wrap: anywhere; } .card pre { white-space: pre-wrap; } .badge { font-size: .8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .6rem; margin-left: .5rem; white-space: nowrap; }
.problems { list-style: none; padding: 0; } .problems li { border-left: 4px solid currentColor; padding-left: .75rem; margin: .75rem 0; } .problems .text { color: var(--ink); white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { details { break-inside: avoid; } .scroll { overflow: visible; } }
`
