import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './root.mjs';
import { say } from './say.mjs';

const FOLDER = inRoot('.nx');
const LOCK = inRoot('.nx', 'setup.lock');

/** Runs `work` while no other setup of this clone does: two `npm ci` at once would destroy each other's files. */
export async function exclusively(work) {
  mkdirSync(FOLDER, { recursive: true });
  let waiting = false;
  while (!take()) {
    const holder = Number(read(LOCK));
    if (holder > 0 && !isAlive(holder)) {
      removeStale(holder);
      continue;
    }
    if (!waiting) say(`waiting for another setup (process ${holder}) to finish`);
    waiting = true;
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** A link appears with its content, so nobody ever reads a lock without an owner. */
function take() {
  const own = `${LOCK}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, LOCK);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Its owner died. Between the look and the move someone may have taken it: then it goes back. */
function removeStale(holder) {
  const moved = `${LOCK}.${process.pid}.stale`;
  try {
    renameSync(LOCK, moved);
  } catch {
    return;
  }
  if (Number(read(moved)) === holder) rmSync(moved, { force: true });
  else renameSync(moved, LOCK);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
