import { type KeySpec, pythonFloat, writeJson } from '@descent/spec';
import type { Display } from '../terminal/terminal.js';
import { harmless, padEnd, wrap } from '../terminal/text.js';
import type { OptimizerCard } from './card.js';
import type { Difference } from './differences.js';
import { stateText } from './state-text.js';

/** The widest that prose gets. */
const WIDEST = 100;
const INDENT = '  ';

/** Everything about one class, in sections. */
export function renderOptimizer(card: OptimizerCard, display: Display): string {
  const { style } = display;
  const room = Math.min(display.columns - 1, WIDEST);
  const own = card.options.filter(({ wire }) => !card.sharedOptions.includes(wire));
  const shared = card.options.filter(({ wire }) => card.sharedOptions.includes(wire));
  const sections: [title: string, lines: readonly string[]][] = [
    ['Rule', card.formula.map((line) => hang(line, room))],
    ['Names', namesLines(card, room)],
    ['Keeps', stateLines(card, room)],
    ['Options', optionLines(own, display, room)],
    ['Options of every optimizer', optionLines(shared, display, room)],
    ['Notes', card.notes.map((note) => hang(note, room))],
    ['Elsewhere', card.differences.flatMap((difference) => differenceLines(difference, display, room))],
    ['Read more', card.references.flatMap(({ title, url }) => [hang(title, room), `${INDENT}${url}`])],
  ];
  const head = wrap(`${style('bold', card.className)}: ${card.description}`, room);
  const blocks = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [style('bold', title), ...lines].join('\n'));
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** A paragraph whose second and further lines stand further in. */
function hang(text: string, room: number, indent = INDENT): string {
  return wrap(harmless(text), room - INDENT.length, indent).replaceAll('\n', `\n${INDENT}`);
}

/** Each name, and who takes it. */
function namesLines({ names, generations }: OptimizerCard, room: number): string[] {
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => {
    const known = Object.entries(generations).flatMap(([generation, own]) => (own.includes(name) ? [generation] : []));
    const left = INDENT + padEnd(name, width) + INDENT;
    return left + wrap(known.join(', '), room, ' '.repeat(left.length)).trimStart();
  });
}

function stateLines(card: OptimizerCard, room: number): string[] {
  const { state, wrapsOthers, stateByOption } = card;
  if (wrapsOthers) return [hang(stateText(card), room)];
  const added = stateByOption.map(({ option, state: grown }) => {
    const more = grown.slots.filter((slot) => !state.slots.includes(slot));
    return hang(`with ${option}: and ${more.join(', ')}, ${bytes(grown.bytesPerParameter)}`, room);
  });
  return [hang(`${stateText(card)}: ${bytes(state.bytesPerParameter)} per weight`, room), ...added];
}

const bytes = (count: number): string => `${count} bytes`;

/** Name, type, default and description in columns; on a narrow terminal the description goes below. */
function optionLines(keys: readonly KeySpec[], { style }: Display, room: number): string[] {
  const heads = keys.map((key) => [key.wire, typeOf(key), defaultOf(key)] as const);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...heads.map((head) => (head[at] as string).length)));
  const left = INDENT.length + widths.reduce((sum, width) => sum + width + INDENT.length, 0);
  const below = room - left < 36;
  return keys.flatMap(({ description }, index) => {
    const cells = heads[index] as readonly [string, string, string];
    const head = INDENT + cells.map((cell, at) => padEnd(cell, widths[at] as number)).join(INDENT);
    if (below) return [head.trimEnd(), style('dim', wrap(description, room, INDENT.repeat(3)))];
    const text = wrap(description, room, ' '.repeat(left)).trimStart();
    return [`${head}${INDENT}${style('dim', text)}`];
  });
}

const TYPES: Readonly<Record<KeySpec['python'], string>> = {
  'strict-float': 'float',
  float: 'float',
  int: 'int',
  bool: 'bool',
  str: 'str',
  list: 'list',
  dict: 'dict',
};

/** The type as Python calls it, in JSON's null. */
function typeOf({ python, default: preset }: KeySpec): string {
  return preset === null && python !== 'str' ? `${TYPES[python]} or null` : TYPES[python];
}

/** The default as Python writes it to JSON. */
function defaultOf({ required, default: preset, python }: KeySpec): string {
  if (required) return 'required';
  if (typeof preset === 'number' && python !== 'int') return pythonFloat(preset);
  return writeJson(preset ?? null);
}

function differenceLines(
  { generation, className, notes, missing }: Difference,
  display: Display,
  room: number,
): string[] {
  const facts = [
    ...notes,
    ...(missing.length > 0 ? [`without ${missing.join(', ')}`] : []),
    ...(notes.length + missing.length === 0 ? ['the same rule and options'] : []),
  ];
  const deeper = INDENT.repeat(2);
  return [
    `${INDENT}${generation}${display.style('dim', `  ${className}`)}`,
    ...facts.map((fact) => hang(fact, room, deeper)),
  ];
}
