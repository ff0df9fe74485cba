/** How a file is read. */
export interface ReadOptions {
  /** The most bytes that it may have. */
  readonly maxBytes: number;
  /** What to do about a file that has more, for the message: `Raise limits.bytes if you trust it.` */
  readonly ifLarger?: string;
  /** Looks at the first bytes, 64 or fewer, and the size; what it throws is thrown before the rest is read. */
  readonly judge?: (start: Uint8Array, size: number) => void;
}

/** How a file is written. */
export interface WriteOptions {
  /** Whether its folder is made where it is not there; false unless given. */
  readonly folders?: boolean;
}

/**
 * The files of the machine. A path is relative to the process's folder, or a `file:` URL (or its text). Every error is a
 * {@link FileError} that names the path, the reason in words and the fix.
 */
export interface Files {
  /**
   * All bytes of a regular file. What has no end that can be known beforehand (a device, a pipe, a socket) is refused,
   * and bytes are counted as they come: a file may grow, and some say that they are empty and are not.
   *
   * @throws FileError for what is no regular file, cannot be read, or has more than `maxBytes`
   */
  read(path: string | URL, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** The same as text in UTF-8. */
  readText(path: string | URL, options: ReadOptions): Promise<string>;
  /** The first bytes of a regular file, fewer where it has fewer. */
  readStart(path: string | URL, count: number): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Writes a file so that whoever reads it, also after a crash, finds the old one or all of the new one: the bytes go
   * into a file beside it, are forced to the disk, and take its name. Links are followed, so that they stay links; the
   * permissions and, where it may be, the owner of the file that was there are kept. What is no regular file (a device,
   * a pipe) is written into.
   *
   * @throws FileError when it cannot be written; then nothing has changed
   */
  write(path: string | URL, data: Uint8Array | string, options?: WriteOptions): Promise<void>;
  /** Adds to the end of a file, or begins one. */
  append(path: string | URL, data: Uint8Array | string, options?: WriteOptions): Promise<void>;
  /** Makes a folder and those above it, where they are not there. */
  makeFolder(path: string | URL): Promise<void>;
  /**
   * Makes a folder that is not there yet, in one that is, and sees that it can be written into.
   *
   * @returns false when something has that name already
   */
  makeNewFolder(path: string | URL): Promise<boolean>;
  /** What is there, links followed. `other`: a device, a pipe, a socket. */
  kindOf(path: string | URL): Promise<'file' | 'folder' | 'other' | 'missing'>;
  /** The names in a folder. */
  namesIn(path: string | URL): Promise<readonly string[]>;
  /** Takes a file away; there need not be one. */
  remove(path: string | URL): Promise<void>;
  /** Takes a folder away if it is empty. */
  removeIfEmpty(path: string | URL): Promise<void>;
  /** The path that a `file:` URL (or its text) means; any other path as it is. @throws FileError for a URL of no file here */
  pathOf(path: string | URL): string;
  /** Parts of a path, put together as the system does. */
  join(...parts: readonly string[]): string;
  /** A path that is given relative to a file's folder. */
  beside(path: string | URL, relative: string): string;
}
