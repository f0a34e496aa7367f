import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { agreesWithExamples, findingsIn, marks } from './marked.ts';

// What lies in the future hangs on the clock.
beforeAll(() => vi.useFakeTimers({ now: new Date('2026-06-01') }));
afterAll(() => vi.useRealTimers());

describe('marks identifiers that break their own rules', () => {
  marks('broken-reference', [
    ['Quill, B. Harbour Lights. [[ISBN 978-0-306-40615-3]].'],
    ['The second edition has [[ISBN 0-306-40615-1]].'],
    ['The journal has [[ISSN 0028-0837]].'],
    ['Her [[ORCID 0000-0002-1825-0098]] leads to nothing.'],
    ['The preprint is [[arXiv:2313.01234]].'],
    ['It appeared as [[arXiv:1207.00123]].'],
    ['It is listed as [[CVE-2021-12]].'],
    ['It is listed as [[CVE-2039-44228]].'],
    ['The format is defined in [[RFC 48213]].'],
    ['Osei et al. (2019) report it, [[PMID: 88123456]].'],
    ['Baker v. Lund, [[912 U.S. 44 (2014)]].'],
    ['The court said so in Reed v. Hall, [[421 F.3d 77 (1975)]].'],
    ['Ode, K. (2020). Kelp. Journal of Tides, 4, 1–9. [[https://doi.org/10.1016/j.tides.2020.13.003]]'],
    ['Lund, A. (2012). Grip. Ergonomics. [[doi:10.1080/00140138.2012.957732]]'],
    ['Lund, A. (2012). Grip. Ergonomics. [[https://doi.org/10.1234/grip.2012]]'],
  ]);
});

describe('marks references that contradict themselves', () => {
  marks('broken-reference', [
    ['Vale et al. (2011), [[https://doi.org/10.1038/s41598-019-41032-5]], describe it.'],
    ['Sato, R. (2008). Deep nets. [[arXiv:1912.01234]]'],
    ['Sato, R. (2016). Deep nets. ICML. [[https://doi.org/10.1609/aaai.v30i1.10295]]'],
    ['Vale, M. (2021). Reefs. Nature, 593, 11–15. [[https://doi.org/10.1016/j.reef.2021.02.004]]'],
    ['Vale, M. (2015). Reefs. [[Nature, 571]], 11–15.'],
    ['Moss, T., & Hart, L. (2003). Herds. [[PNAS, 117(4)]], 11–15.'],
    ['Moss, T., & Hart, L. ([[2034]]). Herds and hills. PLOS ONE, 29(1).'],
    ['The finding is new (Moss et al., [[2034]]).'],
    ['See example.net/reefs (retrieved 4 March [[2033]]).'],
  ]);

  test('one DOI under two titles', () => {
    const answer =
      '- Moss, T. (2019). Winter grazing on steep meadows. https://doi.org/10.1093/biosci/biz001\n' +
      '- Hart, L. (2019). Copper prices in coastal towns. https://doi.org/10.1093/biosci/biz001';
    expect(findingsIn('broken-reference', answer)[0]?.because?.key).toBe('broken_reference_two_titles');
  });

  test('an address behind a title', () => {
    const answer = 'Vale, M. (2011). [Reefs in winter](https://doi.org/10.1038/s41598-019-41032-5).';
    expect(findingsIn('broken-reference', answer)[0]?.because?.key).toBe('broken_reference_years');
  });
});

describe('leaves real references alone', () => {
  marks('broken-reference', [
    [
      'Kahneman, D., & Tversky, A. (1979). Prospect theory. Econometrica, 47(2), 263–291. https://doi.org/10.2307/1914185',
    ],
    [
      'LeCun, Y., Bengio, Y., & Hinton, G. (2015). Deep learning. Nature, 521, 436–444. https://doi.org/10.1038/nature14539',
    ],
    [
      'Jumper, J., et al. (2021). Highly accurate protein structure prediction. Nature, 596, 583–589. https://doi.org/10.1038/s41586-021-03819-2',
    ],
    [
      'Ioannidis, J. P. A. (2005). Why most published research findings are false. PLoS Medicine, 2(8), e124. https://doi.org/10.1371/journal.pmed.0020124',
    ],
    ['Page, M. J., et al. (2021). The PRISMA 2020 statement. BMJ, 372, n71. https://doi.org/10.1136/bmj.n71'],
    [
      'Wakefield, A. J., et al. (1998). Lancet, 351(9103), 637–641. https://doi.org/10.1016/S0140-6736(97)11096-0',
    ],
    [
      'Hochreiter, S., & Schmidhuber, J. (1997). Long short-term memory. Neural Computation, 9(8), 1735–1780. https://doi.org/10.1162/neco.1997.9.8.1735',
    ],
    ['Devlin, J., et al. (2019). BERT. NAACL. https://doi.org/10.18653/v1/N19-1423'],
    ['He, K., et al. (2016). Deep residual learning. In CVPR. https://doi.org/10.1109/CVPR.2016.90'],
    [
      'Simmons, J. P., et al. (2011). False-positive psychology. Psychological Science, 22(11), 1359–1366. https://doi.org/10.1177/0956797611417632',
    ],
    [
      'Kramer, A. D. I., et al. (2014). Emotional contagion. PNAS, 111(24), 8788–8790. https://doi.org/10.1073/pnas.1320040111',
    ],
    ['Polack, F. P., et al. (2020). N Engl J Med, 383(27), 2603–2615. https://doi.org/10.1056/NEJMoa2034577'],
    [
      'Tversky, A., & Kahneman, D. (1974). Judgment under uncertainty. Science, 185(4157), 1124–1131. https://doi.org/10.1126/science.185.4157.1124',
    ],
    [
      'Fornell, C., & Larcker, D. (1981). Journal of Marketing Research, 18(1), 39–50. https://doi.org/10.1177/002224378101800104',
    ],
    [
      'Davis, F. D. (1989). Perceived usefulness. MIS Quarterly, 13(3), 319–340. https://doi.org/10.2307/249008',
    ],
    [
      'Pennycook, G., et al. (2020). The implied truth effect. Management Science, 66(11), 4944–4957. https://doi.org/10.1287/mnsc.2019.3478',
    ],
    ['Vaswani et al. (2017), Attention is all you need, arXiv:1706.03762'],
    ['Watson, J. D., & Crick, F. H. C. (1953). Nature, 171, 737–738. https://doi.org/10.1038/171737a0'],
    [
      'Blei, D., et al. (2003). Latent Dirichlet allocation. Journal of Machine Learning Research, 3, 993–1022.',
    ],
    ['Harris CR. Array programming with NumPy. Nature. 2020;585:357–362.'],
    ['Kuhn, T. The Structure of Scientific Revolutions. ISBN 978-0-226-45808-3.'],
    ['Obergefell v. Hodges, 576 U.S. 644 (2015); Marbury v. Madison, 5 U.S. 137 (1803).'],
    ['Perelman posted arXiv:math/0211159 in 2002.'],
  ]);
});

describe('leaves alone what is no reference', () => {
  marks('broken-reference', [
    ['In 2023 U.S. 10-year yields rose.'],
    ['The plan (2035) has three parts.'],
    ['Paris, London & Rome (2036). The games move on.'],
    ['The pump moves 10.5 litres.'],
    ['Use `10.1234/abc` as the prefix.'],
    ['```\ndoi: 10.1234/xxxx\n```'],
    ['The nature of the science, 12 pages long, is a cell of its own.'],
    ['A DOI such as 10.1234/abcd is only a placeholder.'],
    ['Author, A. (Year). Title. https://doi.org/10.1234/5678', 'How do I format a reference in APA style?'],
    ['978-0-306-40615-3 fails, so it is invalid.', 'Is ISBN 978-0-306-40615-3 real?'],
    ['Yes, ISBN 978-0-306-40615-3 is in your list.', 'My list has ISBN 978-0-306-40615-3 in it.'],
    ['Cells divide. Science moves on. Nature, 3 of 5 people say, heals.'],
    ['Emissions should fall by half (2030 target) and to zero (2050).'],
    ['The issue is in press and to appear in 2027 (Moss et al., 2027).'],
  ]);
});

test('many references without a search carry one general note, and only at thorough', () => {
  const answer =
    'Moss et al. (2009) found it. Hart et al. (2011) did not. The journal asked Vale et al. (2014) to settle it.';
  const found = (sensitivity: 'balanced' | 'thorough') =>
    findingsIn('broken-reference', answer, undefined, sensitivity).map(({ level, whole }) => ({
      level,
      whole,
    }));
  expect(found('balanced')).toEqual([]);
  expect(found('thorough')).toEqual([{ level: 'note', whole: true }]);
});

agreesWithExamples('broken-reference');
