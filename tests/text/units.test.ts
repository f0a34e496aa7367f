import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../lib/lexicons.ts';
import { fold } from '../../lib/text/phrases.ts';
import { wrongConversionsIn } from '../../lib/text/units.ts';

const lexicon = lexiconOf('en');
if (!lexicon) throw new Error('no English lexicon');
const wrong = (text: string) => [...wrongConversionsIn(fold(text), 'en', lexicon)].map(({ value }) => value);

describe('conversions that are off', () => {
  test.each([
    ['10 miles (about 25 km)', 16.1],
    ['50 kg (80 lbs)', 110],
    ['5 gallons = 30 liters', 18.9],
    ['40 °C (150 °F)', 104],
    ['3 feet (2 meters)', 0.914],
  ])('%s', (text, value) => {
    expect(wrong(text)).toEqual([value]);
  });
});

describe('conversions that hold, or that nobody can judge', () => {
  test.each([
    '10 miles (16 km)',
    '1 mile (2 km)',
    '100 miles (160 km)',
    '5 gallons (23 liters)',
    '5 gallons (19 liters)',
    '400 °F (200 °C)',
    '2 °C (3.6 °F)',
    '-40 °C (-40 °F)',
    '6 feet 2 inches (188 cm)',
    '1.5–2 inches (3.8–5 cm)',
    '100 square miles (259 km²)',
    '60 miles (100 km per hour)',
    '2 in (each)',
    '5 pounds ($7)',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
