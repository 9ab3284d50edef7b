/** What stands in a report of an error before the person writes a word. */
import { describe, expect, it } from 'vitest';
import { claim, panel } from '../../../scripts/stories/sample';
import { reportHref } from '../../../src/ui/report';

const fields = (href: string) => {
  const query = new URLSearchParams(href.slice(href.indexOf('?') + 1).replaceAll('+', '%2B'));
  return { subject: query.get('subject') ?? query.get('title') ?? '', body: query.get('body') ?? '' };
};

describe('a report of a claim', () => {
  it('opens a mail that names the claim, the product, the language, the version, the text and the sources, with lines to fill in', () => {
    const href = reportHref(panel(), claim('pay'));
    expect(href.startsWith('mailto:?subject=')).toBe(true);
    const { subject, body } = fields(href);
    expect(subject).toBe('Error in Many Hands: pay');
    expect(body.split('\r\n')).toEqual([
      ...['What is wrong:', '', '', 'Where the right thing can be read:', '', ''],
      ...[
        'Claim: pay',
        'Product: chatgpt',
        'Language: en, plain',
        'Version of the facts: 2026-11-23-test',
        'Text shown: What is said in pay. (TIME, 18 January 2023)',
        'Sources: s1, s9',
      ],
    ]);
  });

  it('goes to the address of the build', () => {
    const report = panel().report;
    expect(reportHref(panel({ report: { ...report, to: 'mailto:desk@hands.example' } }))).toMatch(
      /^mailto:desk@hands\.example\?subject=/,
    );
  });

  it('opens a new issue where the project has an issues page', () => {
    const href = reportHref(
      panel({ report: { ...panel().report, to: 'https://github.com/hands/hands/issues/' } }),
      claim('pay'),
    );
    expect(href).toMatch(/^https:\/\/github\.com\/hands\/hands\/issues\/new\?title=/);
    expect(fields(href).body).toContain('Claim: pay');
  });

  it('stays short enough for any mail program, and loses the end of the text before anything else', () => {
    const long = claim('pay', {
      text: `Été 🧵 ${'écrit à Antananarivo '.repeat(60)}`,
      sources: Array.from({ length: 12 }, (_, index) => ({ number: index + 1 })),
    });
    const href = reportHref(panel(), long);
    expect(href.length).toBeLessThanOrEqual(2000);
    const { body } = fields(href);
    expect(body).toMatch(/Text shown: Été 🧵 écrit.* … \(TIME, 18 January 2023\)\r\n/);
    expect(body).toContain('Sources: s1, s2');
    expect(body).toContain('Claim: pay');
  });
});

it('a report of the whole panel names the product and no claim', () => {
  const { subject, body } = fields(reportHref(panel()));
  expect(subject).toBe('Error in Many Hands: ChatGPT');
  expect(body).toContain('Product: chatgpt');
  expect(body).not.toMatch(/Claim|Text shown|Sources/);
});
