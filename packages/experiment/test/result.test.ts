import { describe, expect, test } from 'vitest';
import { bestSetting, bestTrial } from '../src/result/best.js';
import { toCsv } from '../src/result/csv.js';
import { labelSettings } from '../src/result/labels.js';
import { settingsOf } from '../src/result/settings.js';
import { lessonResult, optimizerConfig, resultOf, trial } from './support/results.js';

describe('labels', () => {
  const label = (...settings: [string, Record<string, unknown>, number | null][]) =>
    labelSettings(
      settings.map(([name, config, learningRate]) => ({ optimizer: optimizerConfig(name, config), learningRate })),
    ).map(({ short }) => short);

  test('are the rate where only the rate differs', () => {
    expect(label(['Adam', {}, 1e-3], ['Adam', {}, 1e-4])).toEqual(['1e-3', '1e-4']);
  });

  test('name the optimizer where there are several', () => {
    expect(label(['Adam', {}, 1e-3], ['SGD', {}, 1e-3])).toEqual(['Adam 1e-3', 'SGD 1e-3']);
  });

  test('name the options in which two of a class differ, and no others', () => {
    const shared = { weight_decay: null, name: 'a' };
    expect(
      label(['SGD', { ...shared, momentum: 0 }, 0.1], ['SGD', { ...shared, name: 'b', momentum: 0.9 }, 0.1]),
    ).toEqual(['momentum 0', 'momentum 0.9']);
  });

  test('name the rate, too, where both differ, and the optimizer where there are several', () => {
    const one = ['SGD', { momentum: 0 }, 0.1] as const;
    const other = ['SGD', { momentum: 0.9 }, 0.01] as const;
    expect(label([...one], [...other])).toEqual(['momentum 0, 0.1', 'momentum 0.9, 0.01']);
    expect(label([...one], [...other], ['Adam', {}, 0.1])).toEqual([
      'SGD (momentum 0) 0.1',
      'SGD (momentum 0.9) 0.01',
      'Adam 0.1',
    ]);
  });

  test('name the options in which two schedules of a class differ', () => {
    const schedule = (steps: number) => ({ class_name: 'CosineDecay', config: { decay_steps: steps, alpha: 0 } });
    const setting = (steps: number): [string, object, null] => ['Adam', { learning_rate: schedule(steps) }, null];
    expect(label(setting(100) as never, setting(500) as never)).toEqual([
      'CosineDecay (decay_steps 100)',
      'CosineDecay (decay_steps 500)',
    ]);
  });

  test('name the schedule where there is no rate', () => {
    const schedule = { class_name: 'CosineDecay', config: {} };
    expect(label(['Adam', { learning_rate: schedule }, null])).toEqual(['CosineDecay']);
    expect(label(['Adam', { learning_rate: Math.fround(1e-3) }, null])).toEqual(['1e-3']);
  });
});

describe('the best', () => {
  test('has the highest test accuracy, then the lowest test loss, then comes first', () => {
    const best = (...rows: [accuracy: number | undefined, loss: number][]) =>
      bestTrial(resultOf(rows.map(([accuracy, loss], i) => ({ rate: i + 1, accuracy, loss }))));
    expect(best([0.9, 0.1], [0.95, 0.4], [0.5, 0.01])).toBe(1);
    expect(best([0.9, 0.4], [0.9, 0.3])).toBe(1);
    expect(best([0.9, 0.4], [0.9, 0.4])).toBe(0);
    expect(best([undefined, 0.4], [undefined, 0.3])).toBe(1);
  });

  test('is taken over means of whole settings first', () => {
    const result = resultOf([
      { rate: 1, seed: 1, accuracy: 0.99 },
      { rate: 1, seed: 2, status: 'diverged' },
      { rate: 2, seed: 1, accuracy: 0.8 },
      { rate: 2, seed: 2, accuracy: 0.9 },
    ]);
    expect(bestSetting(result)?.label.short).toBe('2');
    expect(bestSetting(result)?.test.accuracy).toBeCloseTo(0.85, 12);
    expect(bestTrial(result)).toBe(0);
  });

  test('is nobody when nobody completed', () => {
    const result = resultOf([{ status: 'diverged' }, { status: 'failed', rate: 2 }]);
    expect(bestSetting(result)).toBeNull();
    expect(bestTrial(result)).toBeNull();
  });
});

test('settings group seeds and keep the order of the trials', () => {
  const settings = settingsOf(lessonResult([1, 2, 3]));
  expect(settings.map(({ indices }) => indices)).toEqual([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ]);
});

describe('history.csv', () => {
  test('has a row per epoch, test numbers on the last, and empty fields for what is not a number', () => {
    const two = {
      ...trial({ rate: 1e-3, accuracy: 0.9 }),
      history: { loss: [0.5, null], accuracy: [0.8, 0.9] },
    };
    const [head, ...rows] = toCsv({ trials: [two, trial({ rate: 1, status: 'failed' })] })
      .trimEnd()
      .split('\r\n');
    expect(head).toBe('trial,optimizer,learning_rate,seed,status,epoch,loss,accuracy,test_loss,test_accuracy,seconds');
    expect(rows).toEqual([
      '1,RMSprop,0.001,1,completed,1,0.5,0.8,,,',
      '1,RMSprop,0.001,1,completed,2,,0.9,0.3,0.9,4.21',
      '2,RMSprop,1,1,failed,1,,,,,4.21',
    ]);
  });

  test('has a column for each option that varies, and for schedules', () => {
    const schedule = { class_name: 'CosineDecay', config: {} };
    const trials = [
      trial({ optimizer: 'SGD', config: { momentum: 0, nesterov: false }, rate: 0.1 }),
      trial({ optimizer: 'SGD', config: { momentum: 0.9, nesterov: false, learning_rate: schedule }, rate: null }),
      trial({ optimizer: 'Adam', rate: 0.1 }),
    ];
    const rows = toCsv({ trials }).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(',').slice(1, 5).join(','))).toEqual([
      'optimizer,momentum,learning_rate,schedule',
      'SGD,0,0.1,',
      'SGD,0.9,,CosineDecay',
      'Adam,,0.1,',
    ]);
  });

  test('quotes what needs quotes', () => {
    const odd = trial({ optimizer: 'a "b", c' });
    expect(toCsv({ trials: [odd] })).toContain('"a ""b"", c"');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['-1.5e-3', '-1.5e-3'],
    ['+.5', '+.5'],
    ['a=1', 'a=1'],
  ])('text %j is no formula in a spreadsheet', (text, written) => {
    const odd = trial({ rate: 1 });
    const csv = toCsv({ trials: [{ ...odd, optimizer: { ...odd.optimizer, class_name: text } }] });
    expect(csv.split('\r\n')[1]!.split(',')[1]).toBe(written);
  });
});
