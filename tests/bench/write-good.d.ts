declare module 'write-good' {
  /** What the linter would change, each with its place. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
