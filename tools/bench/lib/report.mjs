import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes benchmarks.json and benchmarks.md; sections that were not run now keep what an earlier run wrote. */
export function writeReport(report, folder) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'benchmarks.json');
  const earlier = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).sections : [];
  const now = report.sections.map((s) => ({ ...s, machine: report.machine, runs: report.runs }));
  const ids = [...new Set([...earlier, ...now].map((s) => s.id))];
  const merged = ids.map((id) => now.find((s) => s.id === id) ?? earlier.find((s) => s.id === id));
  writeFileSync(file, `${JSON.stringify({ sections: merged }, null, 2)}\n`);
  writeFileSync(join(folder, 'benchmarks.md'), asMarkdown(merged));
  return now.map(sectionText).join('\n');
}

function asMarkdown(sections) {
  const machine = sections.at(-1)?.machine;
  const facts = Object.entries(machine).map(
    ([key, value]) =>
      `- ${key}: ${
        typeof value === 'object'
          ? Object.entries(value)
              .map(([k, v]) => `${k} ${v}`)
              .join('; ')
          : value
      }`,
  );
  return `# Benchmarks\n\nWritten by \`npm run bench\`. Read the ratios: they were measured in one run, in turns, on a shared machine.\n\n${facts.join('\n')}\n\n${sections.map(sectionText).join('\n')}`;
}

function sectionText({ title, about, tables, machine, runs }) {
  const body = tables.map((t) => `### ${t.title}\n\n${tableText(t)}\n`).join('\n');
  return `## ${title}\n\n${about} Medians of ${runs} runs, ${machine.date}, Node ${machine.node}.\n\n${body}`;
}

const tableText = ({ head, rows }) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
