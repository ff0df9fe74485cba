import { type Replay, recordingText, replayFile } from '@descent/replay';
import { isRecord } from '@descent/spec';
import type { Context } from '../context.js';
import { renderTable } from '../terminal/table.js';
import { type Display, displayOf } from '../terminal/terminal.js';
import { wrap } from '../terminal/text.js';
import { complain, skippedText } from './complaints.js';
import { eachRecording } from './each-recording.js';
import type { RecordingFlags } from './flags.js';

/** Flags of `replay` and `verify`. */
/** Computes recordings anew and prints what came out; gives the exit code. */
export async function replay(paths: readonly string[], flags: RecordingFlags, context: Context): Promise<number> {
  const outcome = await eachRecording(paths, flags, context, replayFile);
  const { out, err } = context;
  const skipped = skippedText(outcome, 'Not replayed:', roomOf(displayOf(err)));
  if (flags.json) {
    out.writeData(`${recordingText(outcome.results)}\n`);
    err.write(skipped);
  } else out.write(`${renderReplays(outcome.results, outcome.backend, displayOf(out))}${skipped && `\n${skipped}`}`);
  complain(outcome, context);
  return outcome.exitCode;
}

const roomOf = ({ columns }: Display): number => Math.min(columns - 1, 100);

function renderReplays(replays: readonly Replay[], backend: string, display: Display): string {
  const count = `${replays.length} recording${replays.length === 1 ? '' : 's'} computed on ${backend}.`;
  const hint = '--json prints what was computed, "descent verify" compares it with what was recorded.';
  const sentence = `${count} ${display.style('dim', hint)}`;
  const text = `${wrap(sentence, roomOf(display))}\n`;
  if (replays.length === 0) return text;
  const table = renderTable(
    [
      { title: 'case', cell: ({ case: name, file }) => name ?? file, shrinkTo: 24 },
      { title: 'format', cell: ({ format }) => format.replace(/^descent-golden\//, ''), drop: 1 },
      { title: 'computed', cell: ({ computed }) => contentsOf(computed), shrinkTo: 20 },
    ],
    replays,
    display,
  );
  return `${table}\n\n${text}`;
}

/** What results there are, in a few words: `5 expected, 12 slots`. */
function contentsOf(computed: unknown): string {
  const entries = isRecord(computed) ? Object.entries(computed) : [];
  return entries.map(([key, value]) => (Array.isArray(value) ? `${value.length} ${key}` : key)).join(', ');
}
