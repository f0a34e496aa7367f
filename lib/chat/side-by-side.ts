/** A sentence of one version beside its counterpart in another; '' where it has none. */
export interface Pair {
  /** Where it stands among the pairs. */
  readonly place: number;
  readonly here: readonly Piece[];
  readonly there: readonly Piece[];
  readonly same: boolean;
}

/** Words, and whether the other side lacks them. */
export interface Piece {
  /** Where it stands in its sentence. */
  readonly at: number;
  readonly text: string;
  readonly differs: boolean;
}

/** Sentences that share this part of their words speak of the same. */
const ALIKE = 0.4;
/** Sentences of each version that are lined up: work grows with their product. */
const MOST = 150;

/** Lines up the sentences of two versions in their order, and marks the words that differ. */
export function sideBySide(here: readonly string[], there: readonly string[]): readonly Pair[] {
  const a = here.slice(0, MOST);
  const b = there.slice(0, MOST);
  const words = [a.map(wordsOf), b.map(wordsOf)] as const;
  const likeness = words[0].map((one) => words[1].map((other) => alike(one, other)));
  // The best way to pair from each place on (longest common subsequence, by likeness).
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const like = likeness[i]?.[j] ?? 0;
      const paired = like >= ALIKE ? like + (best[i + 1]?.[j + 1] ?? 0) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const like = likeness[i]?.[j] ?? 0;
    const value = best[i]?.[j] ?? 0;
    if (i < a.length && j < b.length && like >= ALIKE && value === like + (best[i + 1]?.[j + 1] ?? 0)) {
      pairs.push(pairOf(pairs.length, a[i] ?? '', b[j] ?? ''));
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || value === (best[i + 1]?.[j] ?? 0))) {
      pairs.push(pairOf(pairs.length, a[i] ?? '', ''));
      i += 1;
    } else {
      pairs.push(pairOf(pairs.length, '', b[j] ?? ''));
      j += 1;
    }
  }
  return pairs;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}

function pairOf(place: number, here: string, there: string): Pair {
  const same = bare(here) === bare(there);
  if (same || here === '' || there === '') return { place, here: whole(here), there: whole(there), same };
  return { place, here: pieces(here, wordsOf(there)), there: pieces(there, wordsOf(here)), same };
}

function bare(text: string): string {
  return [...wordsOf(text)].join(' ');
}

function whole(text: string): readonly Piece[] {
  return text === '' ? [] : [{ at: 0, text, differs: false }];
}

/** A text in words and what is between them, neighbours of one kind together. */
function pieces(text: string, other: ReadonlySet<string>): readonly Piece[] {
  const found: { at: number; text: string; differs: boolean }[] = [];
  let at = 0;
  for (const part of text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []) {
    const last = found.at(-1);
    const isWord = /[\p{L}\p{N}]/u.test(part);
    const differs = isWord ? !other.has(part.toLowerCase()) : false;
    if (last && last.differs === differs) last.text += part;
    else found.push({ at, text: part, differs });
    at += part.length;
  }
  return found;
}
