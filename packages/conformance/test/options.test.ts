import { readdirSync, readFileSync } from 'node:fs';
import { useBackend } from '@descent/backend';
import * as datasets from '@descent/datasets';
import * as experiment from '@descent/experiment';
import { runExperiment, runFinder, threads } from '@descent/experiment/node';
import * as layers from '@descent/layers';
import * as modelIo from '@descent/model-io';
import * as optimizers from '@descent/optimizers';
import * as replay from '@descent/replay';
import { readOptimizerConfig, UnknownNameError, writeOptimizerConfig } from '@descent/spec';
import { findProblems, readDocument } from '@descent/spec/validate';
import * as trainer from '@descent/trainer';
import { beforeAll, describe, expect, it } from 'vitest';

beforeAll(() => useBackend('cpu'));

const packages = new URL('../../', import.meta.url);

/** Every options object that a package exports the type of: `trainer/FitOptions`. */
const EXPORTED = readdirSync(packages)
  .filter((name) => name !== 'cli' && name !== 'conformance')
  .flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
    const sources = Object.values<{ '@descent/source'?: unknown }>(exports).map((entry) => entry['@descent/source']);
    const files = sources.filter((source): source is string => typeof source === 'string');
    const text = files.map((file) => textOf(new URL(`${name}/${file}`, packages))).join('');
    const found = text.matchAll(/\b([A-Z]\w*Options|ReadLimits|WeightDecayExclusion)\b/g);
    return [...new Set([...found].map(([type]) => `${name}/${type}`))];
  });

/** An entry's text, with what it exports of generated modules as a whole. */
function textOf(file: URL): string {
  const text = readFileSync(file, 'utf8');
  const generated = [
    ...text.matchAll(/export (?:type )?\* from '(\.\/(?:generated\/.+|.+\/exports\.generated))\.js'/g),
  ];
  return [text, ...generated.map(([, path]) => readFileSync(new URL(`${path}.ts`, file), 'utf8'))].join('');
}

/** Those that no call of this table takes, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'layers/CallOptions': 'a layer of one’s own may be called with arguments of its own',
  'layers/ResolvedCallOptions': 'what call gets, not what a caller gives',
  'layers/AttentionCallOptions': 'what CallOptions are to one layer',
  'layers/LayerOptions': 'a layer of one’s own is made with options of its own, which its config keeps',
  'optimizers/BaseOptions': 'a part of every optimizer’s options',
  'optimizers/OwnOptions': 'the options of an optimizer of one’s own, of which defineOptimizer makes a table',
  'datasets/RowOptions': 'a part of LoadOptions and SyntheticOptions',
  'experiment/TrialWorkersOptions': 'what a runner is started with by runTrials',
  'host/DownloadOptions': 'as host/ReadOptions',
  'host/ReadOptions': 'files are read and written by the other packages, whose options a user gives',
  'host/WriteOptions': 'as host/ReadOptions',
  'trainer/MonitorOptions': 'a part of the options of the callbacks that monitor',
};

type Call = (extra: object) => unknown;
const x = [[1, 2]];
const y = [[1]];
const model = () => {
  const made = new trainer.Sequential([layers.Input({ shape: [2] }), new layers.Dense({ units: 1 })]);
  made.compile({ loss: 'mse' });
  return made;
};
const bytes = new Uint8Array(8);
const sgd = { class_name: 'SGD', config: {} } as const;
const build = (type: unknown, ...before: unknown[]): Call => {
  const Made = type as new (...given: unknown[]) => unknown;
  return (extra) => new Made(...before, extra);
};

const CALLS: Readonly<Record<string, Call>> = {
  'datasets/LoadOptions': (extra) => datasets.loadDataset('synthetic', { limit: 1, ...extra }),
  'datasets/MnistOptions': (extra) => datasets.mnist.load({ source: 'synthetic', limit: 1, ...extra }),
  'datasets/ParseOptions': (extra) => datasets.parseIdx(bytes, extra),
  'datasets/SyntheticOptions': (extra) => datasets.syntheticDigits({ limit: 1, ...extra }),
  'experiment/FinderOptions': (extra) => experiment.findLearningRate(model(), [x, y], extra),
  'experiment/FinderRunOptions': (extra) => runFinder(experiment.resolveExperiment({}), extra),
  'experiment/RangeTestOptions': (extra) => experiment.runRangeTest(experiment.resolveExperiment({}), extra),
  'experiment/RunOptions': (extra) => runExperiment(experiment.resolveExperiment({}), extra),
  'experiment/TrialsOptions': (extra) =>
    experiment.runTrials(experiment.resolveExperiment({}), { runner: threads, ...extra }),
  'layers/DeserializeOptions': (extra) => layers.deserializeLayer({ class_name: 'Flatten', config: {} }, extra),
  'layers/InputOptions': (extra) => layers.Input({ shape: [1], ...extra }),
  'layers/SimpleDenseOptions': build(layers.SimpleDense),
  'layers/WeightOptions': (extra) => new layers.Dense({ units: 1 }).addWeight({ shape: [1], ...extra }),
  'model-io/InspectModelOptions': (extra) => modelIo.inspectModel(bytes, extra),
  'model-io/LoadModelOptions': (extra) => modelIo.loadModel(bytes, extra),
  'model-io/LoadWeightsOptions': (extra) => modelIo.loadWeights(model(), bytes, extra),
  'model-io/ReadLimits': (extra) => modelIo.loadModel(bytes, { limits: extra }),
  'model-io/SaveModelOptions': (extra) => modelIo.saveModel(model(), undefined, extra),
  'model-io/SaveWeightsOptions': (extra) => modelIo.saveWeights(model(), undefined, extra),
  'optimizers/DeserializeOptions': (extra) => optimizers.get(sgd, extra),
  'optimizers/LossScaleOptimizerOptions': build(optimizers.LossScaleOptimizer, new optimizers.SGD()),
  'optimizers/MultiOptimizerOptions': build(optimizers.MultiOptimizer, { defaultOptimizer: new optimizers.SGD() }),
  'optimizers/SerializeOptions': (extra) => optimizers.serialize(new optimizers.SGD(), extra),
  'optimizers/WeightDecayExclusion': (extra) => new optimizers.AdamW().excludeFromWeightDecay(extra),
  'replay/ReplayOptions': (extra) => replay.replayFile({ format: 'descent-golden/schedule@1' }, extra),
  'spec/CheckOptions': (extra) => [findProblems('experiment', {}, extra), readDocument('experiment', {}, extra)],
  'spec/ReadOptimizerOptions': (extra) => readOptimizerConfig(sgd, extra),
  'spec/WriteOptimizerOptions': (extra) => writeOptimizerConfig({ className: 'SGD', config: {} }, 'keras-3', extra),
  'trainer/BackupAndRestoreOptions': build(trainer.BackupAndRestore, 'backup'),
  'trainer/CSVLoggerOptions': build(trainer.CSVLogger, 'log.csv'),
  'trainer/CompileOptions': (extra) => model().compile({ loss: 'mse', ...extra }),
  'trainer/DeserializeModelOptions': (extra) =>
    trainer.deserializeModel({ class_name: 'Sequential', config: { layers: [] } }, extra),
  'trainer/EvaluateOptions': (extra) => model().evaluate(x, y, extra),
  'trainer/FitOptions': (extra) => model().fit(x, y, extra),
  'trainer/ModelCheckpointOptions': build(trainer.ModelCheckpoint, '{epoch}'),
  'trainer/ModelOptions': build(trainer.Model),
  'trainer/OnBatchOptions': (extra) => model().trainOnBatch(x, y, extra),
  'trainer/PredictOptions': (extra) => model().predict(x, extra),
  'trainer/SequentialOptions': build(trainer.Sequential, []),
  'trainer/SerializeWeightsOptions': (extra) => trainer.serializeWeights(model(), extra),
  'trainer/SummaryOptions': (extra) => model().summary({ printFn: () => {}, ...extra }),
};

const MODULES: Readonly<Record<string, object>> = { layers, trainer, optimizers };

/** A call of the table, or the class that options of this name are for. */
function callOf(exported: string): Call | undefined {
  const [name, type] = exported.split('/') as [string, string];
  const made = Object.entries(MODULES[name] ?? {}).find(([member]) => `${member}Options` === type)?.[1];
  return CALLS[exported] ?? (typeof made === 'function' ? build(made) : undefined);
}

/** One real option of each, spelled wrongly: the error has to suggest it. */
const MISSPELLED: Readonly<Record<string, [wrong: string, right: string]>> = {
  'trainer/FitOptions': ['epoch', 'epochs'],
  'trainer/SequentialOptions': ['nam', 'name'],
  'trainer/SummaryOptions': ['linelength', 'lineLength'],
  'trainer/SerializeWeightsOptions': ['optimiser', 'optimizer'],
  'model-io/LoadModelOptions': ['custom_objects', 'customObjects'],
  'model-io/SaveModelOptions': ['dat', 'date'],
  'model-io/InspectModelOptions': ['limit', 'limits'],
  'experiment/RunOptions': ['on_event', 'onEvent'],
  'optimizers/WeightDecayExclusion': ['var_list', 'varList'],
  'layers/DeserializeOptions': ['customObject', 'customObjects'],
};

const thrown = async (call: () => unknown): Promise<unknown> => {
  try {
    await call();
    return null;
  } catch (error) {
    return error;
  }
};

describe('no options object takes a key that it does not know', () => {
  it('every one that is exported is in the table', () => {
    const known = EXPORTED.filter((name) => callOf(name) !== undefined || Object.hasOwn(ELSEWHERE, name));
    expect(EXPORTED.filter((name) => !known.includes(name))).toEqual([]);
    expect([...Object.keys(CALLS), ...Object.keys(ELSEWHERE)].filter((name) => !EXPORTED.includes(name))).toEqual([]);
    expect(EXPORTED.length).toBeGreaterThan(80);
  });

  it.each(EXPORTED.filter((name) => !Object.hasOwn(ELSEWHERE, name)))('%s', async (name) => {
    const [wrong, right] = MISSPELLED[name] ?? ['noSuchOption', null];
    const error = await thrown(() => callOf(name)?.({ [wrong]: 1 }));
    expect(error).toBeInstanceOf(UnknownNameError);
    expect(String(error)).toContain(`"${wrong}"`);
    if (right !== null) expect(String(error)).toContain(`"${right}"`);
  });

  it('useBackend takes a backend alone', async () => {
    const use = useBackend as (...given: unknown[]) => Promise<unknown>;
    expect(String(await thrown(() => use('cpu', { threads: 4 })))).toContain('takes a backend, and no options');
    expect(String(await thrown(() => use({ name: 'cpu' })))).toContain('must be the name of a backend, or an adapter');
  });
});
