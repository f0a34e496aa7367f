import type { Lexicon } from '../../lexicons.ts';

/** Answers whose figures are plans and suppositions. */
export const denseClaims: Lexicon['denseClaims'] = {
  planned: [
    '(budget|budgeting|expenses|expenditure|income statement|hypothetical|hypothetically|assuming|assume|imagine|suppose|fictional|made-up|projection|projections|forecast|itinerary|turn (left|right)|head (north|south|east|west)|meal plan|workout|calories|syllabus|timetable|sample data|dataset|mock)',
  ],
};
