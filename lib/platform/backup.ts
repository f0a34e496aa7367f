import { browser } from './browser.ts';

/** Version of the file's form. */
const VERSION = 1;
/** No file of ours comes near it, in UTF-16 units. */
const LONGEST = 4_000_000;

/** Why a file was not taken. */
export type Refusal = 'not-json' | 'foreign' | 'newer' | 'damaged' | 'too-long' | 'not-stored';

/** Everything that is stored, as a file that `restore` takes: choices, dismissals as fingerprints, and counters. */
export async function backup(): Promise<string> {
  return fileOf(await browser.storage.local.get(null));
}

/** What storage holds, as the text of a file. */
export function fileOf(stored: Readonly<Record<string, unknown>>): string {
  const sorted = Object.fromEntries(Object.entries(stored).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ caveat: VERSION, settings: sorted }, null, 2)}\n`;
}

/** Reads the text of a file: what to store, or why it is not taken. */
export function readFile(text: string): Readonly<Record<string, unknown>> | Refusal {
  if (text.length > LONGEST) return 'too-long';
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return 'not-json';
    throw error;
  }
  if (!isRecord(file) || !('caveat' in file)) return 'foreign';
  const { caveat: version, settings } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'damaged';
  if (version > VERSION) return 'newer';
  return isRecord(settings) ? settings : 'damaged';
}

/**
 * Puts back what a file holds, in place of what is stored; what this version does not know is kept as it is. Null
 * where it is done, else why nothing was changed.
 */
export async function restore(text: string): Promise<Refusal | null> {
  const wanted = readFile(text);
  if (typeof wanted === 'string') return wanted;
  try {
    const before = await browser.storage.local.get(null);
    // First what can fail for want of room: nothing is lost then.
    await browser.storage.local.set(wanted);
    await browser.storage.local.remove(Object.keys(before).filter((key) => !Object.hasOwn(wanted, key)));
    return null;
  } catch (error) {
    console.warn('caveat: the file could not be stored:', error);
    return 'not-stored';
  }
}

/** Forgets everything: as on the first day. Rejects where storage fails. */
export async function reset(): Promise<void> {
  await browser.storage.local.clear();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
