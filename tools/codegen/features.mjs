/**
 * FEATURES.md: what Keras 3.15.1, Keras 2, TensorFlow.js and descent have, from the name table, the schemas, the
 * recordings, docs/optimizer-accuracy.md and the packages themselves.
 *
 *   npm run generate                          writes it
 *   node tools/codegen/features.mjs --check   writes nothing; exits with 1 if the committed file differs
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' } } });
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}${file}`, 'utf8');
const readJson = (file) => JSON.parse(read(file));

const keras = readJson('tools/codegen/data/keras-3.15.1.json');
const tfjs = readJson('tools/codegen/data/tfjs-4.22.0.json');
const descent = await importPackages();
const { optimizerSpecs, scheduleSpecs, generations, generationsOf } = descent.spec;

const YES = '✓';
const NO = '–';
const TITLES = {
  'keras-3': 'Keras 3.15.1',
  'keras-2': 'Keras 2.11–2.15',
  'keras-2-legacy': 'Keras up to 2.10',
  tfjs: 'tfjs 4.22',
};

/** What a mark in a table does not say. */
const NOTES = {
  layers: [
    '`Embedding` trains as Keras on JAX and torch do. Keras on TensorFlow squares the gradients of a token that stands n times in a ' +
      'batch one by one, so that optimizers that square gradients move it up to √n times as far: after 100 steps 17 % of the ' +
      'way apart under Adam, 27 % under RMSprop; the same under SGD, Lion and Ftrl ' +
      '([measured](docs/decisions/embedding-gradients-are-dense.md)).',
  ],
};

const page = [
  head(),
  optimizerTable(),
  sharedOptionTable(),
  differenceList(),
  scheduleTable(),
  ...Object.entries(keras.exports).map(([kind, names]) => kindTable(kind, names)),
  sources(),
].join('\n');

if (options.check) {
  if (page !== readIfThere('FEATURES.md')) {
    console.error('FEATURES.md is out of date. Run `npm run generate` and commit the result.');
    process.exit(1);
  }
  console.log('FEATURES.md is what the packages have');
} else {
  writeFileSync(`${root}FEATURES.md`, page);
  console.log('Wrote FEATURES.md');
}

/** The sources of the packages, so that the page never tells of an old build. */
async function importPackages() {
  const folder = `${root}node_modules/.cache/descent`;
  const file = `${folder}/features-${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  const contents = `
    export * as spec from '@descent/spec';
    export * as layers from '@descent/layers';
    export * as trainer from '@descent/trainer';
    export { layerTable } from './packages/layers/src/serialization/layer-table.js';
    export { differencesIn } from './packages/cli/src/optimizers/differences.js';
    export { isWrapper } from './packages/cli/src/optimizers/probes.js';
  `;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@descent/source'],
    external: ['@tensorflow/tfjs-core'],
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}

function head() {
  return `# Features

What descent has of Keras 3.15.1, beside what Keras 2 and TensorFlow.js have. Written by \`npm run generate\`; do not
edit it. \`${YES}\` is there, \`${NO}\` is not.
`;
}

function table(titles, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(titles), `|${titles.map(() => '---').join('|')}|`, ...rows.map(line), ''].join('\n');
}

function optimizerTable() {
  const accuracy = accuracyByClass();
  const rows = Object.keys(optimizerSpecs).map((className) => [
    className,
    ...generations.map((generation) => namesIn(className, generation)),
    `${YES} ${proofOf(className, accuracy)}`,
  ]);
  return `## Optimizers

The names by which each knows the class, in any case for Keras and descent. descent takes all of them. In the last
column: recordings of Keras that it is held against, and how much of the tolerance the worst of them uses up on any
backend ([how it is measured](docs/optimizer-accuracy.md)).

${table(['Class', ...generations.map((generation) => TITLES[generation]), 'descent'], rows)}`;
}

function namesIn(className, generation) {
  if (!generationsOf(className).includes(generation)) return NO;
  const { accepted, exported } = descent.spec.nameTable.generations[generation];
  const names = Object.keys(accepted).filter((name) => accepted[name] === className);
  const forgotten = Object.keys(exported).filter((name) => exported[name] === className);
  return [...names.map((name) => `\`${name}\``), ...forgotten.map(() => 'the class, but no name')].join(', ');
}

function proofOf(className, accuracy) {
  const folder = 'specs/keras-3.15.1/optimizers';
  const folders = readdirSync(`${root}${folder}`).filter((name) => name.split('__')[0] === className);
  const cases = folders.flatMap((name) => readdirSync(`${root}${folder}/${name}`));
  const worst = Math.max(...folders.flatMap((name) => accuracy.get(name) ?? []));
  const share = worst < 0.01 ? 'less than 1' : String(Math.round(worst * 100));
  return `${cases.length} recordings, ${share} % of the tolerance`;
}

/** Share of the tolerance that each class uses up, on each backend. */
function accuracyByClass() {
  const rows = read('docs/optimizer-accuracy.md').matchAll(/^\| (\w+) \| (.*\d.*) \|$/gm);
  return new Map(
    [...rows].map(([, name, cells]) => [name, cells.split(' | ').map((cell) => Number(cell.split(' / ')[2]))]),
  );
}

/** Differences of every class in every older generation. */
function allDifferences() {
  return Object.values(optimizerSpecs).map((spec) => ({
    spec,
    differences: generationsOf(spec.className)
      .filter((generation) => generation !== 'keras-3')
      .map((generation) => descent.differencesIn(spec, generation)),
  }));
}

function sharedKeys() {
  const plain = Object.values(optimizerSpecs).filter((spec) => !descent.isWrapper(spec));
  const lists = plain.map(({ keys }) => keys.map(({ wire }) => wire));
  return lists.reduce((common, keys) => common.filter((key) => keys.includes(key)));
}

/** What a generation says of every class that it has: notes, or options that it refuses. */
function commonIn(generation, key) {
  const plain = allDifferences().filter(({ spec }) => !descent.isWrapper(spec));
  const lists = plain.flatMap(({ differences }) =>
    differences.filter((one) => one.generation === generation).map((one) => one[key]),
  );
  return lists.reduce((common, items) => common.filter((item) => items.includes(item)));
}

function older() {
  return generations.filter((generation) => generation !== 'keras-3');
}

function sharedOptionTable() {
  const missing = Object.fromEntries(
    generations.map((one) => [one, one === 'keras-3' ? [] : commonIn(one, 'missing')]),
  );
  const rows = [...sharedKeys().filter((wire) => wire !== 'name' && !wire.startsWith('ema_')), 'schedules'].map(
    (option) => [
      option === 'schedules' ? 'a schedule as `learning_rate`' : `\`${option}\``,
      ...generations.map((generation) => (missing[generation].includes(option) ? NO : YES)),
      YES,
    ],
  );
  const notes = older().flatMap((one) => commonIn(one, 'notes').map((note) => `${TITLES[one]}: ${note}.`));
  return `### Options of every optimizer

${table(['Option', ...generations.map((generation) => TITLES[generation]), 'descent'], rows)}
${notes.join('\n')}
`;
}

/** What others compute otherwise, and which of a class's own options they do not have. */
function differenceList() {
  const common = Object.fromEntries(
    older().map((one) => [one, { notes: commonIn(one, 'notes'), missing: commonIn(one, 'missing') }]),
  );
  const lines = allDifferences().flatMap(({ spec, differences }) => {
    const others = differences.flatMap(({ generation, className, notes, missing }) => {
      const own = missing.filter((option) => !common[generation].missing.includes(option));
      const facts = [
        ...(className === spec.className ? [] : [`called ${className}`]),
        ...notes.filter((note) => !common[generation].notes.includes(note)),
        ...(own.length > 0
          ? [`without ${own.map((option) => (option === 'schedules' ? option : `\`${option}\``)).join(', ')}`]
          : []),
      ];
      return facts.length > 0 ? [`  - ${TITLES[generation]}: ${facts.join('; ')}`] : [];
    });
    return [`- **${spec.className}**`, ...spec.notes.map((note) => `  - ${note}`), ...others];
  });
  return `### What differs, class by class

descent computes what Keras 3.15.1 computes; a config of an older Keras runs with the arithmetic of that Keras, and says
so. \`descent optimizers NAME\` shows the rule, all options and the papers.

${lines.join('\n')}
`;
}

function scheduleTable() {
  const files = readdirSync(`${root}specs/keras-3.15.1/schedules`).filter((file) => file.includes('__'));
  const rows = Object.keys(scheduleSpecs).map((className) => {
    const cases = files.filter((file) => file.split('__')[0] === className);
    const { serialized } = readJson(`specs/keras-3.15.1/schedules/${cases[0]}`);
    return [
      className,
      ...generations.map((generation) => (writesSchedule(serialized, generation) ? YES : NO)),
      `${YES} ${cases.length} recordings`,
    ];
  });
  return `## Learning-rate schedules

CosineDecay's warm-up came with Keras 2.13.

${table(['Class', ...generations.map((generation) => TITLES[generation]), 'descent'], rows)}`;
}

function writesSchedule(serialized, generation) {
  try {
    descent.spec.writeScheduleConfig(descent.spec.readScheduleConfig(serialized), generation);
    return true;
  } catch (error) {
    if (error instanceof descent.spec.UnsupportedError) return false;
    throw error;
  }
}

/** Every name of one kind that Keras exports, and whether the others have it. */
function kindTable(kind, names) {
  const ours = new Set(descentNames(kind));
  const theirs = new Set(tfjs.exports[kind]);
  const rows = names.map((name) => [name, theirs.has(name) ? YES : NO, ours.has(name) ? YES : NO]);
  const count = names.filter((name) => ours.has(name)).length;
  const title = kind[0].toUpperCase() + kind.slice(1);
  return `## ${title}

descent has ${count === names.length ? `all ${count}` : `${count} of ${names.length}`}, tfjs ${names.filter((name) => theirs.has(name)).length}.

${table(['Keras 3.15.1', TITLES.tfjs, 'descent'], rows)}${(NOTES[kind] ?? []).map((note) => `\n- ${note}\n`).join('')}`;
}

function descentNames(kind) {
  const { layers, trainer, layerTable } = descent;
  switch (kind) {
    case 'layers':
      return [...layerTable.keys()];
    case 'losses':
      return Object.keys(trainer.losses.LOSS_CLASSES);
    case 'metrics':
      return Object.keys(trainer.metrics.METRIC_CLASSES);
    case 'callbacks':
      return Object.keys(trainer).filter((name) => trainer[name].prototype instanceof trainer.Callback);
    case 'activations':
      return layers.activations.names();
    default:
      return Object.keys(layers[kind]);
  }
}

function sources() {
  return `## Where this comes from

- Optimizers and their names: \`specs/v1/name-table.json\` and \`specs/v1/optimizers\`; older generations by writing
  configs for them.
- Keras: ${keras.source}.
- tfjs: ${tfjs.source}
- descent: the tables of its packages; accuracy: \`docs/optimizer-accuracy.md\`, which a test measures.
`;
}

function readIfThere(file) {
  try {
    return read(file);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
