import { type Verification, verifyFile } from '@descent/replay';
import { DescentError, writeJson } from '@descent/spec';
import type { Context } from '../context.js';
import { displayOf } from '../terminal/terminal.js';
import { complain } from './complaints.js';
import { eachRecording, type Outcome } from './each-recording.js';
import type { RecordingFlags } from './flags.js';
import { renderVerifications } from './render-verifications.js';

/** Computes recordings anew and compares; gives the exit code: 1 where one is not as it was recorded. */
export async function verify(paths: readonly string[], flags: RecordingFlags, context: Context): Promise<number> {
  const outcome = await eachRecording(paths, flags, context, verifyFile);
  const { out } = context;
  const { results, errors } = outcome;
  if (results.length + errors.length === 0) {
    throw new DescentError('nothing-to-verify', `No recording in ${paths.join(', ')}: there is nothing to verify.`);
  }
  if (flags.json) out.writeData(`${writeJson(toDocument(outcome), 2)}\n`);
  else out.write(renderVerifications(outcome, displayOf(out)));
  complain(outcome, context);
  return outcome.isStopped || results.every(({ ok }) => ok) ? outcome.exitCode : 1;
}

function toDocument({ backend, results, skipped, errors }: Outcome<Verification>): unknown {
  return {
    backend,
    ok: errors.length === 0 && results.every(({ ok }) => ok),
    files: results.map(({ file, format, case: name, ok, comparisons }) => {
      return { file, format, case: name, ok, comparisons };
    }),
    notVerified: skipped,
    errors,
  };
}
