import type { ConfiguredPackage, WheelTest } from '../model/config.ts'
import { usualLimits } from '../model/crate-limits.ts'
import { warningsChoices } from '../model/warnings.ts'
import { about, choice, either, type Field, flag, list, mapped, text, whole } from './field.ts'
import { entries, mapping } from './mapping.ts'
import { insidePath, line, pythonVersion, targetOf, targetWords } from './words.ts'

const target = mapped(choice(...targetWords), (word) => targetOf(word))

const longTest = mapped(
  mapping(
    {
      run: about('A shell command, run with the wheel installed in a fresh environment.', text('a command')),
      requires: about('Requirements beside the wheel: `pytest>=8`.', list(line('a requirement'))),
      on: about('Targets whose wheels are tested.', list(target)),
    },
    ['run'],
  ),
  ({ run = '', requires = [], on }): WheelTest => ({ run, requires, on: on?.filter((each) => each !== undefined) }),
)

const shortTest = mapped(text('a command'), (run): WheelTest => ({ run, requires: [], on: undefined }))

const onePackage = mapping(
  {
    path: about('The folder of its manifest; the repository itself unless said.', insidePath),
    ecosystem: about('Where one folder holds a crate and a Python package.', choice('python', 'rust')),
    tag: about(
      'The tags that release it, with `{version}` once and `{name}` at most once. `{version:_}` has `_` for each dot.',
      // what git takes in a tag's name is narrower still; such a template then fits no tag
      text(
        'a template such as "v{version}" or "{name}-v{version}"',
        '^(?!-)[^\\s{}]*(?:\\{name\\})?[^\\s{}]*\\{version(?::_)?\\}$',
      ),
    ),
    publish: about('`false`: never released from here.', flag),
    main: about('Whether its release is the one that may be "latest" on GitHub.', flag),
    targets: about('Platforms of its wheels.', list(target)),
    python: about('Python versions of its wheels.', list(pythonVersion)),
    warnings: about('Whether a warning of packaging the crate fails its build.', choice(...warningsChoices)),
    'crate-limits': about(
      'What crates.io takes of the crate, where its staff have raised it.',
      mapping({
        // as large as the columns of crates.io are
        size: about('Bytes of its file.', whole(usualLimits.size, 2 ** 31 - 1)),
        features: about('Features, and entries of one feature.', whole(usualLimits.features, 2 ** 15 - 1)),
      }),
    ),
    test: about('How its wheels are tested.', either(longTest, shortTest)),
  },
  [],
)

/** `packages`: keys are free ids; a wheel and a crate may bear the same name. */
export const packages: Field<readonly ConfiguredPackage[]> = mapped(
  entries(
    {
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
      wanted: 'letters, digits, `.`, `_` and `-`, with a letter or a digit in front',
    },
    onePackage,
  ),
  (pairs) =>
    pairs.map(
      ([
        id,
        {
          path = '.',
          ecosystem,
          tag,
          publish = true,
          main = false,
          targets,
          python,
          warnings,
          'crate-limits': crateLimits,
          test,
        },
      ]) => ({
        id,
        path,
        ecosystem,
        tag,
        publish,
        main,
        targets: targets?.filter((each) => each !== undefined),
        python,
        warnings,
        crateLimits,
        test,
      }),
    ),
)
