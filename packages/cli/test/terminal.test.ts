import { describe, expect, it } from 'vitest';
import { duration, perStep } from '../src/terminal/number.js';
import { terminalOf } from '../src/terminal/terminal.js';
import { displayWidth, harmless, truncate, wrap } from '../src/terminal/text.js';
import { Recorder } from './terminal.js';

const TTY = { columns: 90, rows: 30 };

describe('what is known of a terminal', () => {
  it.each([
    ['a terminal', TTY, { LANG: 'C.UTF-8' }, { isLive: true, color: true, unicode: true, columns: 90 }],
    ['NO_COLOR', TTY, { NO_COLOR: '1' }, { isLive: true, color: false }],
    ['an empty NO_COLOR', TTY, { NO_COLOR: '' }, { color: true }],
    ['FORCE_COLOR over NO_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, { isLive: false, color: true }],
    ['FORCE_COLOR=0', TTY, { FORCE_COLOR: '0' }, { color: false }],
    ['TERM=dumb', TTY, { TERM: 'dumb' }, { isLive: false, color: false }],
    ['a pipe', undefined, { LANG: 'en_US.utf8' }, { isLive: false, color: false, unicode: true, columns: 80 }],
    ['no locale', undefined, {}, { unicode: false }],
    ['LC_ALL over LANG', undefined, { LC_ALL: 'C', LANG: 'C.UTF-8' }, { unicode: false }],
    ['COLUMNS', undefined, { COLUMNS: '40' }, { columns: 40 }],
    ['COLUMNS that is too large', TTY, { COLUMNS: '400' }, { columns: 90 }],
    ['COLUMNS that is nonsense', undefined, { COLUMNS: 'wide' }, { columns: 80 }],
  ] as const)('%s', (_, size, env, expected) => {
    const terminal = terminalOf(new Recorder(size), env, 'linux');
    expect({ ...terminal, columns: terminal.columns() }).toMatchObject(expected);
  });

  it('writes typography as ASCII where there is no Unicode, and data as it is', () => {
    const recorder = new Recorder();
    const terminal = terminalOf(recorder, {}, 'linux');
    terminal.write('★ Keras’s – 3 · é');
    terminal.writeData('★');
    expect(recorder.text).toBe("* Keras's - 3 , é★");
  });
});

describe('text', () => {
  it.each([
    ['abc', 3],
    ['\x1b[31mabc\x1b[39m', 3],
    ['優化器', 6],
    ['🎉', 2],
    ['e\u0301', 1],
    ['━━─', 3],
  ])('%j takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));

  it('is shortened to a width, whole letters only', () => {
    expect(truncate('RMSprop', 7)).toBe('RMSprop');
    expect(truncate('RMSprop', 5)).toBe('RMSp…');
    expect(truncate('優化器', 4)).toBe('優…');
    expect(truncate('RMSprop', 0)).toBe('');
  });

  it('is wrapped at spaces and made harmless', () => {
    expect(wrap('one two three four', 9, '  ')).toBe('  one two\n  three\n  four');
    expect(harmless('a\x1b[2Jb\r\nc\x07')).toBe('ab c');
  });

  it.each([
    [0, '0s', '0us'],
    [0.34, '0ms', '340us'],
    [6.2, '6ms', '6ms'],
    [850, '850ms', '850ms'],
    [12_300, '12s', '12s'],
    [125_000, '2:05', '2:05'],
    [3_723_000, '1:02:03', '1:02:03'],
  ])('%d ms reads %s, or %s per step', (ms, time, step) => {
    expect(duration(ms)).toBe(time);
    expect(perStep(ms)).toBe(step);
  });
});
