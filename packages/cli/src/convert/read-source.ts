import type { Context } from '../context.js';
import { readText } from '../read-json.js';

/** The text of a file, or of stdin for `-`, and what to call it in messages. */
export async function readSource(file: string, { stdin, cwd }: Context): Promise<{ name: string; text: string }> {
  if (file !== '-') return { name: file, text: await readText(file, cwd) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return { name: 'stdin', text: Buffer.concat(chunks).toString('utf8') };
}
