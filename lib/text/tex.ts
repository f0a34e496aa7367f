/** A formula longer than this is no sum; nested fractions deeper than this are none of everyday arithmetic. */
const LONGEST = 600;
const DEEPEST = 4;

const SPACING = /\\[,;:! ]|\\q?quad(?![a-z])|~|\\(?:left|right|displaystyle|[bB]ig[lr]?)(?![A-Za-z])/g;
const TIMES = /\\(?:times|cdot|ast)(?![A-Za-z])/g;
const FRACTION = /\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g;
const WRAPPER = /\\(?:boxed|math(?:bf|rm|it)|text(?:bf)?)\{([^{}]*)\}/g;

/**
 * TeX of sums as it would be typed on a line: "3 \times \frac{4}{2}" is "3 × ((4)/(2))". What is no arithmetic keeps
 * its commands, which no sum has.
 */
export function typedOut(tex: string): string {
  if (tex.length > LONGEST) return '';
  let typed = tex
    .replaceAll('{,}', ',')
    .replaceAll('\\\\', '\n')
    .replaceAll('&', ' ')
    .replace(SPACING, ' ')
    .replaceAll('\\$', '$')
    .replaceAll('\\%', '%')
    .replace(TIMES, '×')
    .replace(/\\div(?![A-Za-z])/g, '÷');
  for (let depth = 0; depth < DEEPEST && typed.includes('{'); depth += 1)
    typed = typed.replace(FRACTION, '(($1)/($2))').replace(WRAPPER, '$1');
  return typed;
}
