import type { BackendDescription } from '@descent/backend';
import type { Display } from '../terminal/terminal.js';
import { harmless, padEnd, wrap } from '../terminal/text.js';

/** Every backend, best first: whether it can run here, and if not, why and what would help. */
export function renderBackends(backends: readonly BackendDescription[], display: Display): string {
  const { style, unicode } = display;
  const auto = backends.find(({ status }) => status.available)?.name;
  const width = Math.max(...backends.map(({ name }) => name.length));
  const indent = ' '.repeat(width + 4);
  const room = Math.min(display.columns - 1, 100);
  const blocks = backends.map(({ name, status }) => {
    const mark = status.available ? style('green', unicode ? '✓' : '+') : style('red', unicode ? '✗' : '-');
    const head = `${mark} ${style('bold', padEnd(name, width))}  `;
    if (status.available) {
      const facts = Object.entries(status.details).map(([key, value]) => `${key}: ${value}`);
      const chosen = name === auto ? ['what "auto" takes'] : [];
      return `${head}${harmless(status.version)}\n${facts
        .concat(chosen)
        .map((fact) => wrap(harmless(fact), room, indent))
        .join('\n')}`;
    }
    const reason = wrap(`cannot run here: ${harmless(status.reason)}`, room, indent).trimStart();
    return `${head}${reason}\n${wrap(harmless(status.remedy), room, indent)}`;
  });
  return `${blocks.map((block) => block.trimEnd()).join('\n\n')}\n`;
}
