/**
 * docs/decisions/*.md → docs/decisions/README.md: an index of the pages by their titles.
 *
 *   node tools/codegen/decisions.mjs           writes it when it has changed
 *   node tools/codegen/decisions.mjs --check   writes nothing; exits with 1 if the committed file differs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../../docs/decisions/', import.meta.url);
const index = new URL('README.md', folder);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

for (const { file, text } of pages) {
  for (const part of ['# ', '**Context.**', '**Choice.**', '**Consequence.**']) {
    if (!text.split('\n').some((line) => line.startsWith(part)))
      throw new Error(`docs/decisions/${file} has no ${part}`);
  }
}

const titleOf = (text) => /^# (.+)$/m.exec(text)[1];
const wanted = `# Decisions

What would puzzle the next person: one page each, with its context, the choice and the consequence. This list is written by
\`npm run generate\`.

${pages
  .map(({ file, text }) => ({ file, title: titleOf(text) }))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'))
  .map(({ file, title }) => `- [${title}](${file})`)
  .join('\n')}
`;

const found = readIfThere();
if (process.argv.includes('--check')) {
  if (found !== wanted) {
    console.error('docs/decisions/README.md is out of date. Run `npm run generate` and commit the result.');
    process.exit(1);
  }
  console.log(`${pages.length} decision pages are listed`);
} else if (found !== wanted) writeFileSync(index, wanted);

function readIfThere() {
  try {
    return readFileSync(index, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
