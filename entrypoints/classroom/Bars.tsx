/** How many of something: a bar with its name and its number. */
export interface Bar {
  readonly name: string;
  readonly count: number;
}

const ROW = 26;
const NAMES = 210;
const WIDTH = 560;
const NUMBERS = 30;

/** A bar chart as plain SVG; its figures are in its name, for who does not see it. */
export function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const label = `${title}: ${bars.map(({ name, count }) => `${name} ${count}`).join(', ')}`;
  return (
    <figure class="bars">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={label}>
        {bars.map(({ name, count }, index) => {
          const width = (count / most) * (WIDTH - NAMES - NUMBERS);
          const middle = index * ROW + ROW / 2;
          return (
            <g key={name}>
              <text x={NAMES - 10} y={middle} text-anchor="end" dominant-baseline="central">
                {name}
              </text>
              <rect x={NAMES} y={index * ROW + 5} width={Math.max(1, width)} height={ROW - 10} rx="2" />
              <text x={NAMES + width + 8} y={middle} dominant-baseline="central">
                {count}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
