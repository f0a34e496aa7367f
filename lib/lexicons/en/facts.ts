import type { Lexicon } from '../../lexicons.ts';

/** Words around the facts of a sentence that can be compared with those of another. */
export const facts: NonNullable<Lexicon['facts']> = {
  functionWords:
    "a an the this that these those it its he him his she her they them their we us our you your i me my one ones who whom whose which what when where why how there here is are was were be been being am do does did done doing has have had having will would can could should may might must shall to of in on at by for from with without into onto over under about around approximately roughly nearly almost as than then so and or but nor if while because since until up down out off only just also too very more most less least much many some any each every all both not no yes such same other another own per between against among versus during through within it's that's there's i'm you're they're he's she's isn't aren't wasn't weren't don't doesn't didn't total first overall however".split(
      ' ',
    ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  larger: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  times: {
    second: 1,
    sec: 1,
    minut: 60,
    min: 60,
    hour: 3600,
    hr: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_746,
    year: 31_556_952,
    decad: 315_569_520,
    century: 3_155_695_200,
  },
  currencies: { usd: '$', dollar: '$', eur: '€', euro: '€', gbp: '£', pound: '£' },
  yearLeads: [
    '(in|since|by|until|till|from|to|of|and|or|year|early|late|mid|circa|around|about|before|after|between|during|for|through|spring|summer|autumn|fall|winter|the|august|january|february|march|april|may|june|july|september|october|november|december)',
  ],
  bounds: [
    '(at least|at most|more than|less than|fewer than|over|under|above|below|up to|as (many|much|few|little|high|low) as|no more than|no less than|minimum( of)?|maximum( of)?|beyond|exceeding|exceeds|well over|just over|just under|within|another|every|each|additional|extra)',
  ],
  rangeWords: ['to', 'or'],
  joins: ['(and|but|while|which|who|where|with|when|after|before)'],
  approximately: ['(about|around|approximately|approx|roughly|nearly|almost|circa|some|close to|~)'],
};
