/** Texts of versions, as tags and manifests bear them: what each of the two ecosystems writes, odd spellings, and what is none. */
const plain = ['0.0.0', '0.0.1', '0.1.0', '0.9.9', '0.10.0', '1.0.0', '1.2.3', '1.9.9', '2.0.0', '9.9.9', '10.20.30']
const dated = ['2026.11.21', '2026.1.2', '20261121.0.0', '20261121104500.0.0']
const series = ['alpha', 'beta', 'rc', 'dev']

const dotted = ['0.1.0', '1.2.3', '2026.11.21'].flatMap((core) =>
  series.flatMap((name) => [1, 2, 9, 10, 99].map((count) => `${core}-${name}.${count}`)),
)
const glued = ['0.1.0', '1.2.3'].flatMap((core) =>
  ['a', 'b', 'rc', '.dev'].flatMap((name) => [0, 1, 9, 10, 99].map((count) => `${core}${name}${count}`)),
)
/** Separators and letters that PEP 440 normalises away. */
const spelt = ['-', '_', '.', ''].flatMap((before) =>
  ['a', 'alpha', 'b', 'beta', 'c', 'rc', 'pre', 'preview', 'dev', 'post', 'rev', 'r'].flatMap((name) =>
    ['', '1', '.1', '-1', '_1'].map((count) => `1.4.0${before}${name}${count}`),
  ),
)
const odd = `1 1.0 1.0.0.0 1.2.3.4 0 00.1.2 1.02.3 1.2.03 01.2.3
1!2.0 1!2.0.0 0!1.0 1.0.0+local 1.0.0+Build.5 1.0.0+ubuntu-1 1.0.0-rc.1+5 1.0.0+1.2_3
1.0.0-1 1.0.0-0 1.0.0-post.1 1.0.0.post1 1.0.0.post 1.0.0a1.post2 1.0.0a1.dev3
1.0.0-alpha.1.dev.2 1.0.0rc1.post2.dev3 1.0.0-RC.1 1.0.0-Rc1 1.0.0RC1 1.0.0-ALPHA
1.0.0-nightly 1.0.0-nightly.20261121 1.0.0-alpha.beta 1.0.0-alpha.01 1.0.0-x.7.z.92 1.0.0--
1.2.3-4-gabc 1.2.3-4-g0123abc 1.2.3.dev4+gabc 1.2.3rc 1.2.3-rc 1.2.3-rc. 1.2.3- 1.2.3+
v v1.0.0 V1.0.0 =1.0.0 latest main 1.x 1.* 1..0
1.0.0^{} 2026-11-21 -1.0.0 1,0,0 1.0.0;x $(id) 1.0.0-ä 1.0.0+ä`.split(/\s/)
/** Blanks, digits of other scripts, what ends a text for others. */
const unseen = ['', ' 1.0.0', '1.0.0 ', '1.0.0\n', '1.0.0\u0000', '１.0.0', '1.٠.0']

export const texts: readonly string[] = [
  ...new Set([...plain, ...dated, ...dotted, ...glued, ...spelt, ...odd, ...unseen]),
]

/** Versions that are released from, for the next ones. */
export const cores: readonly string[] = plain.slice(1)
