/**
 * What is stored of a dismissed mark: a salted 53-bit hash of its sign and words. It recognises the same words
 * again and says nothing of them. (cyrb53 by bryc, public domain: two 32-bit mixes; not meant to resist an
 * attacker who holds the salt.)
 */
export function dismissalHash(salt: string, detector: string, quote: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const character of `${salt}\n${detector}\n${quote}`) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
