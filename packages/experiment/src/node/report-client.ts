import { FileError, files } from '@descent/host';
import { DescentError } from '@descent/spec';

const FILE = new URL('../../dist/report/client.bundle.js', import.meta.url);

/** The script that draws a report's charts, made by this package's build. */
export async function reportClient(): Promise<string> {
  const script = await files.readText(FILE, { maxBytes: 2 ** 26 }).catch((cause: unknown) => {
    if (!(cause instanceof FileError)) throw cause;
    throw new DescentError('not-built', `The report's script is missing. ${cause.message} Run: npm run build`, {
      cause,
    });
  });
  return script.replaceAll('</script', '<\\/script');
}
