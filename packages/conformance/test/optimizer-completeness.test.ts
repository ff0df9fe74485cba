import { readdirSync, readFileSync } from 'node:fs';
import * as optimizers from '@descent/optimizers';
import { LossScaleOptimizer, MultiOptimizer, optimizerClasses, scheduleClasses } from '@descent/optimizers';
import { optimizerSpecs, scheduleSpecs } from '@descent/spec';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const list = (folder: string): string[] => readdirSync(new URL(folder, ROOT)).sort();
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');
const exported = optimizers as unknown as Readonly<Record<string, { className?: string } | undefined>>;

const KINDS = [
  {
    kind: 'optimizers',
    classNames: [...optimizerClasses.values()].map(({ className }) => className).sort(),
    specs: Object.keys(optimizerSpecs),
    sources: 'packages/optimizers/src/rules/',
    helpers: [] as string[],
    recordings: list('specs/keras-3.15.1/optimizers').map((folder) => folder.split('__')[0]),
    configs: list('specs/keras-3.15.1/configs').map((file) => file.split('__')[0]),
  },
  {
    kind: 'schedules',
    classNames: [...scheduleClasses.keys()].sort(),
    specs: Object.keys(scheduleSpecs),
    sources: 'packages/optimizers/src/schedules/',
    helpers: ['deserialize.ts', 'keras-schedule.ts', 'learning-rate-schedule.ts', 'serialize.ts', 'table.ts'],
    recordings: list('specs/keras-3.15.1/schedules')
      .filter((file) => file.includes('__'))
      .map((file) => file.split('__')[0]),
    configs: undefined,
  },
];

describe.each(KINDS)('$kind: every class is there in full, and nothing else', (row) => {
  const { kind, classNames, specs, sources, helpers, recordings, configs } = row;
  const unique = (names: readonly unknown[]) => [...new Set(names)].sort();
  const fileOf = (className: string) =>
    list(sources).find((file) => file.replaceAll('-', '') === `${className.toLowerCase()}.ts`);

  it('has schemas', () => {
    expect([...specs].sort()).toEqual(classNames);
    expect(list(`specs/v1/${kind}`)).toEqual(classNames.map((name) => `${name}.schema.json`).sort());
  });

  it('has recordings of Keras', () => {
    expect(unique(recordings)).toEqual(classNames);
    if (configs !== undefined) expect(unique(configs)).toEqual(classNames);
  });

  it('has one file each, with formula and source', () => {
    expect(unique([...classNames.map(fileOf), ...helpers])).toEqual(
      list(sources).filter((file) => !file.endsWith('.generated.ts')),
    );
    for (const className of classNames) {
      const text = read(`${sources}${fileOf(className)}`);
      const [doc = ''] =
        /\/\*\*(?:(?!\/\*\*)[\s\S])*?\*\/\s*export (?:const|class) [A-Z]\w* (?:=|extends)/.exec(text) ?? [];
      expect(doc, className).toMatch(/Source: Keras 3\.15\.1/);
    }
  });

  it('is exported by name', () => {
    for (const className of classNames) expect(exported[className]?.className).toBe(className);
  });

  it('is in the table of accuracy', () => {
    const page = read('docs/optimizer-accuracy.md');
    for (const className of classNames) expect(page).toContain(`\n| ${className} |`);
  });
});

describe('defaults are those of the schemas', () => {
  const plain = [...optimizerClasses.values()].filter(
    ({ className }) => className !== 'LossScaleOptimizer' && className !== 'MultiOptimizer',
  );

  it.each(plain)('$className', (factory) => {
    const { keys } = optimizerSpecs[factory.className as keyof typeof optimizerSpecs];
    const config = factory.fromConfig({}).getConfig();
    expect(Object.keys(config)).toEqual(keys.map(({ wire }) => wire));
    for (const { wire, default: preset } of keys) {
      if (wire === 'name') continue;
      expect(config[wire], wire).toEqual(wire === 'learning_rate' ? Math.fround(Number(preset)) : preset);
    }
  });

  it.each([
    ['LossScaleOptimizer', new LossScaleOptimizer(new optimizers.SGD())],
    ['MultiOptimizer', new MultiOptimizer({ defaultOptimizer: new optimizers.SGD() })],
  ] as const)('%s', (className, optimizer) => {
    const { keys } = optimizerSpecs[className];
    const config = optimizer.getConfig();
    expect(Object.keys(config)).toEqual(keys.map(({ wire }) => wire));
    for (const { wire, required, default: preset } of keys) {
      if (!required && wire !== 'name') expect(config[wire], wire).toEqual(preset);
    }
  });
});
