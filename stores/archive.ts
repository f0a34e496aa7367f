import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first day that a zip archive can name: archives of the same files are the same, whenever they are made. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A zip archive of these files (by their paths), the same bytes for the same files: names sorted, dates fixed. */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: FIRST_DAY, os: 3 });
}

/** The files in a folder, by their paths from there, with forward slashes. */
export function filesIn(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)];
    }),
  );
}
