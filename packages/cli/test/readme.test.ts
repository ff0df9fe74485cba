import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { expect, it, vi } from 'vitest';
import { contextOf } from '../src/context.js';
import { createProgram } from '../src/program.js';
import { Recorder } from './terminal.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

it('runs the README as it stands', async () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] as string;
  const file = new URL(`./readme-${process.pid}.ts`, import.meta.url);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  await writeFile(file, code);
  try {
    await import(/* @vite-ignore */ file.href);
    expect(log.mock.calls[0]).toEqual([0, true]);
    expect(log.mock.calls[1]?.[0]).toMatch(/^Training loss\n {4}2\.40┼/);
  } finally {
    log.mockRestore();
    await rm(file);
  }
});

it('shows only commands and options that exist, in the README and in every help', () => {
  const context = contextOf({ stdout: new Recorder(), stderr: new Recorder(), env: {}, cwd: '.' });
  const program = createProgram(context);
  let help = '';
  const collect = (command: Command) => {
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    for (const inner of command.commands) collect(inner as Command);
  };
  collect(program);
  const lines = `${readme}\n${help}`.split('\n').filter((line) => /^\s*descent [a-z]/.test(line));
  expect(lines.length).toBeGreaterThan(12);
  for (const line of lines) {
    const [, name] = line.trim().split(/\s+/);
    const command = program.commands.find((candidate) => candidate.name() === name);
    expect(command, line).toBeDefined();
    const known = command?.options.flatMap(({ long }) => long ?? []);
    for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(known, line).toContain(option);
  }
});
