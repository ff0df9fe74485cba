import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runReadme } from '../../conformance/src/readme.js';

it('the README runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'descent-host-readme-'));
  try {
    const edit = (code: string) => `${code.replaceAll("'out/", `'${folder}/out/`)}\nconsole.log(text, reason);`;
    const [[text, reason]] = (await runReadme(import.meta.url, edit)) as [[string, string]];
    expect(text).toBe('whole or not at all');
    expect(reason).toContain('it is a device, not a file');
    expect(readFileSync(join(folder, 'out/deep/notes.txt'), 'utf8')).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
