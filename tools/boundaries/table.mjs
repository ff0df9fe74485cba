const BELOW_TRAINER = ['spec', 'host', 'random', 'backend', 'layers', 'optimizers'];
const BELOW_EXPERIMENT = [...BELOW_TRAINER, 'trainer', 'datasets'];
const ADAPTERS = ['backend-cpu', 'backend-wasm', 'backend-native'];

/** What each package may import of the others, or of one folder of theirs. Its tests may import `TESTS` too. */
export const allowed = {
  spec: [],
  host: ['spec'],
  random: [],
  backend: ['spec'],
  'backend-cpu': ['backend', 'spec'],
  'backend-wasm': ['backend', 'spec'],
  'backend-native': ['backend', 'spec'],
  optimizers: ['spec', 'backend'],
  layers: ['spec', 'random', 'backend/src/traced-step'],
  datasets: ['spec', 'host', 'random'],
  trainer: BELOW_TRAINER,
  replay: [...BELOW_TRAINER, 'trainer'],
  'model-io': [...BELOW_TRAINER, 'trainer'],
  experiment: [...BELOW_EXPERIMENT, ...ADAPTERS, 'model-io'],
  cli: [...BELOW_EXPERIMENT, ...ADAPTERS, 'model-io', 'replay', 'experiment'],
  conformance: [...BELOW_EXPERIMENT, ...ADAPTERS, 'model-io', 'replay', 'experiment', 'cli'],
};

/** Packages that need Node. All others run in a page as well, but for what lies in folders named `node`. */
export const needNode = ['backend-native', 'cli', 'conformance'];

/** What `tsconfig.web.json`, which knows no Node, must leave out. */
export const notForPages = [...needNode.map((name) => `packages/${name}`), 'packages/*/src/**/node'];

/** What tests may import besides: backends to run on, and the suites and recordings that run there. */
const TESTS = [...ADAPTERS, 'backend', 'conformance', 'random', 'replay'];

const any = (names) => `(${names.join('|')})`;

/** The rules of dependency-cruiser for a table. */
export function rules(table) {
  const directions = Object.entries(table).flatMap(([name, others]) => [
    {
      name: 'not-allowed',
      severity: 'error',
      from: { path: `^packages/${name}/(src|bin)/` },
      to: { path: '^packages/', pathNot: `^packages/${any([name, ...others])}/` },
    },
    {
      name: 'not-allowed-in-tests',
      severity: 'error',
      from: { path: `^packages/${name}/test/` },
      to: { path: '^packages/', pathNot: `^packages/${any([name, ...others, ...TESTS])}/` },
    },
  ]);
  return [
    ...directions,
    {
      name: 'node-in-folders-of-that-name',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: [`^packages/${any(needNode)}/`, '/node/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'traced-step-is-a-leaf',
      severity: 'error',
      from: { path: '^packages/backend/src/traced-step/' },
      to: { path: '^packages/', pathNot: '^packages/backend/src/traced-step/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-imports-tools', severity: 'error', from: { path: '^packages/' }, to: { path: '^tools/' } },
    {
      name: 'other-packages-by-name',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      // what conformance does not export is for tests of this repository, which reach into it
      to: { path: '^packages/', pathNot: '^packages/($1|conformance)/', dependencyTypes: ['local'] },
    },
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'conformance-only-in-tests',
      severity: 'error',
      from: { path: '^packages/(?!conformance/)[^/]+/(src|bin)/' },
      to: { path: '^packages/conformance/' },
    },
  ];
}
