import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DescentError } from '@descent/spec';

/** The script that draws a report's charts, made by this package's build. */
export function reportClient(): string {
  const file = new URL('../../dist/report/client.bundle.js', import.meta.url);
  let script: string;
  try {
    script = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new DescentError('not-built', `The report's script is missing: ${fileURLToPath(file)}. Run: npm run build`, {
      cause,
    });
  }
  return script.replaceAll('</script', '<\\/script');
}
