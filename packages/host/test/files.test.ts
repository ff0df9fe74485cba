import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileError, files } from '@descent/host';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'descent-host-'));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const at = (name: string) => join(folder, name);
const bounded = { maxBytes: 1000 };
const unix = process.platform !== 'win32';
/** The superuser may read and write what others may not. */
const root0 = process.getuid?.() === 0;

describe('a file that is written', () => {
  it('is there whole, and alone', async () => {
    await files.write(at('a'), 'text');
    await files.write(at('a'), Uint8Array.of(1, 2));
    await files.write(pathToFileURL(at('b c')), 'of a URL');
    expect([...readFileSync(at('a'))]).toEqual([1, 2]);
    await files.write(pathToFileURL(at('d')).href, 'of its text');
    expect(readdirSync(folder).sort()).toEqual(['a', 'b c', 'd']);
  });

  it('is seen whole by whoever reads it meanwhile, and by racing writers', async () => {
    const contents = [1, 2].map((value) => new Uint8Array(2_000_000).fill(value));
    await files.write(at('deep/file'), contents[0]!, { folders: true });
    let writing = true;
    const writer = (async () => {
      for (let i = 1; i <= 8; i++) await files.write(at('deep/file'), contents[i % 2]!);
      writing = false;
    })();
    let reads = 0;
    while (writing) {
      const seen = await files.read(at('deep/file'), { maxBytes: 2_000_000 });
      expect([seen.length, seen[0]]).toEqual([2_000_000, seen.at(-1)]);
      reads++;
    }
    await writer;
    expect(reads).toBeGreaterThan(0);
    await Promise.all([1, 2, 3, 4].map((value) => files.write(at('raced'), new Uint8Array(100_000).fill(value))));
    expect(new Set(readFileSync(at('raced'))).size).toBe(1);
    expect([readdirSync(folder), readdirSync(at('deep'))]).toEqual([['deep', 'raced'], ['file']]);
  });

  it.runIf(unix)('leaves links links, also one that leads to nothing yet', async () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/old'), 'old');
    symlinkSync('elsewhere/old', at('link'));
    symlinkSync(at('link'), at('link to link'));
    symlinkSync('elsewhere/new', at('dangling'));
    symlinkSync('elsewhere', at('folder link'));
    symlinkSync('../dangling', at('elsewhere/back'));
    await files.write(at('link to link'), 'through two');
    await files.write(at('folder link/back'), 'through three');
    for (const name of ['link', 'link to link', 'dangling', 'elsewhere/back']) {
      expect(lstatSync(at(name)).isSymbolicLink(), name).toBe(true);
    }
    expect(readFileSync(at('elsewhere/old'), 'utf8')).toBe('through two');
    expect(readFileSync(at('elsewhere/new'), 'utf8')).toBe('through three');
    expect(readdirSync(at('elsewhere')).sort()).toEqual(['back', 'new', 'old']);
  });

  it.runIf(unix)('keeps the permissions of the one that was there', async () => {
    for (const mode of [0o600, 0o640, 0o755, 0o666]) {
      writeFileSync(at('a'), 'old');
      chmodSync(at('a'), mode);
      await files.write(at('a'), 'new');
      expect((statSync(at('a')).mode & 0o7777).toString(8)).toBe(mode.toString(8));
    }
    await files.write(at('fresh'), '');
    expect(statSync(at('fresh')).mode & 0o777).toBe(0o666 & ~process.umask());
  });

  it.runIf(unix)('goes into a pipe, which stays one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reader = spawn('cat', [at('pipe')]);
    let text = '';
    reader.stdout.on('data', (chunk) => {
      text += chunk;
    });
    const done = new Promise((resolve) => reader.on('close', resolve));
    await files.write(at('pipe'), 'x'.repeat(200_000));
    await done;
    expect(text.length).toBe(200_000);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  it.runIf(existsSync('/dev/null'))('goes into a device, which stays one', async () => {
    await files.write('/dev/null', 'away');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.runIf(unix && root0)('goes into a device that anybody else made, which stays one', async () => {
    try {
      execFileSync('mknod', [at('null'), 'c', '1', '3'], { stdio: 'ignore' });
    } catch {
      return; // containers may not make devices
    }
    await files.write(at('null'), 'away');
    expect(lstatSync(at('null')).isCharacterDevice()).toBe(true);
  });
});

describe('a folder', () => {
  it('is made with those above it, once', async () => {
    await Promise.all([files.makeFolder(at('a/b/c')), files.makeFolder(at('a/b/c')), files.makeFolder(at('a/b'))]);
    expect(await files.kindOf(at('a/b/c'))).toBe('folder');
    expect(await files.namesIn(at('a'))).toEqual(['b']);
    await files.removeIfEmpty(at('a'));
    await files.removeIfEmpty(at('a/b/c'));
    expect(await files.namesIn(at('a/b'))).toEqual([]);
  });
});

describe('a file that is read', () => {
  it('gives its bytes, all or the first', async () => {
    writeFileSync(at('a'), 'größer');
    expect(await files.readText(at('a'), bounded)).toBe('größer');
    expect([...(await files.readStart(at('a'), 2))]).toEqual([103, 114]);
    expect((await files.readStart(at('a'), 99)).length).toBe(8);
    expect((await files.read(at('a'), { maxBytes: 8 })).length).toBe(8);
  });

  it('is refused when it is larger than allowed, in words', async () => {
    writeFileSync(at('a'), 'x'.repeat(2049));
    const told = files.read(at('a'), { maxBytes: 2048, ifLarger: 'Cut it.' });
    await expect(told).rejects.toThrow(`Cannot read ${at('a')}: it is larger than 2 KiB. Cut it.`);
  });

  it.runIf(existsSync('/proc/self/maps'))('is counted when it says that it is empty, and is not', async () => {
    expect(statSync('/proc/self/maps').size).toBe(0);
    const { length } = await files.read('/proc/self/maps', { maxBytes: 2 ** 24 });
    expect(length).toBeGreaterThan(1000);
    await expect(files.read('/proc/self/maps', { maxBytes: 100 })).rejects.toThrow('it is larger than 100 bytes');
  });
});

describe('errors name the path, the reason and the fix', () => {
  const bad: readonly (readonly [what: string, run: () => Promise<unknown>, says: string, code?: string])[] = [
    ['nothing', () => files.read(at('none'), bounded), 'there is no such file or folder.', 'ENOENT'],
    ['a folder', () => files.read(folder, bounded), 'it is a folder, not a file.'],
    ['a file as folder', () => files.read(at('file/deeper'), bounded), 'part of the path is a file', 'ENOTDIR'],
    ['a zero byte', () => files.read('a\0b', bounded), 'the path holds a zero byte', 'ERR_INVALID_ARG_VALUE'],
    ['a circle', () => files.read(at('circle'), bounded), 'its symbolic links lead in a circle', 'ELOOP'],
    ['zeros', () => files.read('/dev/zero', bounded), 'it is a device, not a file. Nobody can tell where it ends'],
    ['noise', () => files.readStart('/dev/urandom', 8), 'it is a device, not a file'],
    ['a pipe', () => files.read(at('pipe'), bounded), 'it is a pipe, not a file'],
    ['a socket', () => files.read(at('socket'), bounded), 'it is a socket, not a file'],
    ['no folder', () => files.write(at('none/a'), ''), 'there is no such file or folder. Make its folder', 'ENOENT'],
    ['a folder to write', () => files.write(folder, ''), 'it is a folder, not a file.'],
    ['a folder to be', () => files.write(`${at('none')}/`, ''), 'it is a folder, not a file.'],
    ['a long name', () => files.write(at('x'.repeat(300)), ''), 'the name is too long. Choose a', 'ENAMETOOLONG'],
    ['a full disk', () => files.write('/dev/full', 'x'), 'no space left on the device. Make room', 'ENOSPC'],
    ['a file as parent', () => files.makeFolder(at('file/deeper')), 'part of the path is a file', 'ENOTDIR'],
    ['a file in its place', () => files.makeFolder(at('file')), 'it exists already', 'EEXIST'],
    ['under /proc', () => files.makeFolder('/proc/nowhere/deep'), 'there is no such file or folder', 'ENOENT'],
    ['another machine', () => files.read(new URL('file://there/a'), bounded), 'the URL is of another machine'],
  ];

  it.runIf(unix).each(bad.map((one) => ({ what: one[0], one })))('$what', async ({ one: [, run, says, code] }) => {
    writeFileSync(at('file'), '');
    symlinkSync('circle', at('circle'));
    execFileSync('mkfifo', [at('pipe')]);
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const before = readdirSync(folder);
    const error = await run().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const after = readdirSync(folder);
    server.close();
    expect(after).toEqual(before);
    expect(error).toBeInstanceOf(FileError);
    const { message, path, systemCode } = error as FileError;
    expect(message).toContain(says);
    expect(message).toContain(path);
    expect(systemCode).toBe(code ?? systemCode);
  });

  it.runIf(unix && !root0)('a file that may not be written stays, although its folder may', async () => {
    writeFileSync(at('a'), 'precious', { mode: 0o444 });
    await expect(files.write(at('a'), 'new')).rejects.toThrow('permission denied');
    expect(readFileSync(at('a'), 'utf8')).toBe('precious');
  });

  it.runIf(unix && root0)('a disk that fills up while it is written keeps the old file', async () => {
    mkdirSync(at('disk'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at('disk')], { stdio: 'ignore' });
    } catch {
      return; // not every superuser may mount
    }
    try {
      await files.write(at('disk/a'), 'precious');
      const full = files.write(at('disk/a'), new Uint8Array(200_000));
      await expect(full).rejects.toThrow(`Cannot write ${at('disk/a')}: no space left on the device. Make room`);
      expect(readFileSync(at('disk/a'), 'utf8')).toBe('precious');
      expect(readdirSync(at('disk'))).toEqual(['a']);
    } finally {
      execFileSync('umount', [at('disk')]);
    }
  });
});

describe('a path', () => {
  it('is that of a URL, or what lies beside it', () => {
    const url = pathToFileURL(at('b c'));
    expect([files.pathOf(url), files.pathOf(url.href), files.pathOf('a/b')]).toEqual([at('b c'), at('b c'), 'a/b']);
    expect(files.beside(url, '../d')).toBe(join(folder, '../d'));
    expect(files.beside('a/b', 'c')).toBe(join('a', 'c'));
    expect(() => files.pathOf('file://elsewhere/a%2Fb')).toThrow(FileError);
  });
});

describe('a new folder', () => {
  it('is made once, in one that is there', async () => {
    expect(await files.makeNewFolder(at('new'))).toBe(true);
    expect(await files.makeNewFolder(at('new'))).toBe(false);
    await files.write(at('a'), '');
    expect(await files.makeNewFolder(at('a'))).toBe(false);
    await expect(files.makeNewFolder(at('not/there'))).rejects.toMatchObject({ systemCode: 'ENOENT' });
    expect(readdirSync(folder).sort()).toEqual(['a', 'new']);
  });
});
