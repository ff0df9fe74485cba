// Speech goes to stderr: stdout belongs to the command that follows.

/** A failure that the message explains; no stack trace is shown. */
export class SetupError extends Error {}

export function say(message) {
  process.stderr.write(`descent: ${message}\n`);
}

/** A line that rewrites itself on a terminal, and stays silent elsewhere. */
export function progress(message) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2Kdescent: ${message}`);
}

export function endProgress() {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
