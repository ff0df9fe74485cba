import { CommanderError } from 'commander';
import { contextOf, type Io } from './context.js';
import { explain } from './explain.js';
import { createProgram } from './program.js';

/** The process's own streams, environment and folder. */
function processIo(): Io {
  const { stdout, stderr, env } = process;
  return { stdout, stderr, env, cwd: process.cwd() };
}

/**
 * Runs one command line of `descent`.
 *
 * @param argv - the arguments after the program's name: `['run', '--epochs', '2']`
 * @param io - the streams to write to; the process's where left out
 * @returns the exit code: 0 done, 1 something failed, 2 bad input, 130 interrupted. It never throws.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const context = contextOf(io);
  const program = createProgram(context);
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    // Commander has said what is wrong itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { message, exitCode } = await explain(error, io.env);
    context.err.write(`${message}\n`);
    return exitCode;
  }
}

/** Runs the process's own command line, and sets its exit code. */
export async function runProcess(): Promise<void> {
  // Whoever reads our output may stop reading: `descent optimizers | head -1`.
  process.stdout.on('error', leaveQuietly);
  process.stderr.on('error', leaveQuietly);
  // What no promise of ours caught, in a worker's message or a timer: also a sentence, not a dump.
  process.on('uncaughtException', async (error) => {
    const { message, exitCode } = await explain(error, process.env);
    process.stderr.write(`${message}\n`);
    process.exit(exitCode);
  });
  process.exitCode = await main(process.argv.slice(2));
}

function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
}
