import type { RiskId } from './types.ts';

/** An item of the essay that the risks cover: its chapter and its number there. */
export type EssayItem = `${'historical' | 'urgent' | 'severe'} ${number}`;

/** A domain (1 to 7) or subdomain of the AI Risk Repository of MIT (arXiv:2408.12622). */
export type Domain = '1.1' | '1.2' | '1.3' | '2.1' | '2.2' | '3' | '4' | '5' | '6' | '7';

/** What a risk stands for. Its texts hang on its id: see `riskKey`. */
export interface Risk {
  /** The essay's items that it covers; none where the essay speaks of it in passing. */
  readonly items: readonly EssayItem[];
  readonly domains: readonly Domain[];
}

/** Every risk that a sign can point to. */
export const risks: Readonly<Record<RiskId, Risk>> = {
  hallucination: { items: ['historical 1', 'urgent 1'], domains: ['3'] },
  'harmful-content': { items: ['historical 2', 'urgent 2'], domains: ['1.2', '4'] },
  bias: { items: ['historical 3', 'urgent 3'], domains: ['1.1'] },
  'unequal-quality': { items: ['historical 4', 'severe 1'], domains: ['1.3'] },
  'misleading-persuasion': { items: ['historical 5', 'urgent 4'], domains: ['4', '5'] },
  'influence-operations': { items: ['historical 6', 'urgent 4'], domains: [] },
  privacy: { items: ['historical 7', 'urgent 5'], domains: ['2.1'] },
  'insecure-code': { items: ['historical 8', 'severe 4'], domains: ['2.2'] },
  'economic-impact': { items: ['urgent 6'], domains: ['6'] },
  'race-to-build': { items: ['urgent 7'], domains: [] },
  'allocative-harm': { items: ['severe 1'], domains: ['1.1', '5'] },
  sycophancy: { items: ['severe 2'], domains: ['5', '7'] },
  disinformation: { items: ['urgent 4', 'severe 2'], domains: ['3', '4'] },
  'weapons-proliferation': { items: ['severe 3'], domains: ['1.2', '4'] },
  'social-engineering': { items: ['severe 4'], domains: [] },
  'power-seeking': { items: ['severe 5'], domains: ['7'] },
  'interacting-systems': { items: ['severe 6'], domains: ['7'] },
  'uneven-economies': { items: ['severe 7'], domains: [] },
  overreliance: { items: ['severe 8'], domains: ['5'] },
  jailbreaks: { items: [], domains: [] },
};

/** The message key of one of a risk's texts: ('allocative-harm', 'title') -> 'risk_allocative_harm_title'. */
export function riskKey(risk: RiskId, part: 'title' | 'line'): string {
  return `risk_${risk.replaceAll('-', '_')}_${part}`;
}
