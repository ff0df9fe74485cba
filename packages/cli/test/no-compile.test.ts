import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { contextOf } from '../src/context.js';
import { createProgram } from '../src/program.js';

const terminal = new PassThrough();
const { commands } = createProgram(contextOf({ stdout: terminal, stderr: terminal, env: {}, cwd: '.' }));
const withFlag = (flag: string) =>
  commands.filter(({ options }) => options.some(({ long }) => long === flag)).map((command) => command.name());

it('has --no-compile in every command that reads a model file', () => {
  const readers = [...new Set([...withFlag('--custom'), ...withFlag('--model')])].sort();
  expect(readers).toEqual(expect.arrayContaining(['convert', 'inspect', 'predict', 'run']));
  expect(withFlag('--no-compile').sort()).toEqual(readers);
});
