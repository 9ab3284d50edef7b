/** What an editor may choose to draw of pay and of people, and what is refused. */
import { describe, expect, it } from 'vitest';
import { checkChains } from '../../../scripts/knowledge/lints/chains';
import { checkHours } from '../../../scripts/knowledge/lints/hours';
import { translator } from '../../../src/i18n/words';
import { panelView } from '../../../src/presentation/panel-view';
import { base, read } from './known';

const TODAY = '2026-11-23';

describe('what an editor chooses to draw', () => {
  const withHour = (change: unknown) => {
    const records = { ...base.records, products: new Map(base.records.products) };
    const chatgpt = records.products.get('chatgpt');
    if (chatgpt) records.products.set('chatgpt', { ...chatgpt, hour: change } as typeof chatgpt);
    return checkHours({ ...base, records }).map(({ message }) => message);
  };
  const paid = { claim: 'openai-sama-take-home-pay', figure: 0 };

  it('passes as it stands', () => expect(checkHours(base)).toEqual([]));

  it('has no bill beside pay by the day: TikTok, of which the source gives the day', () => {
    const records = { ...base.records, products: new Map(base.records.products) };
    const tiktok = records.products.get('tiktok');
    if (!tiktok?.hour) throw new Error('no pay of TikTok');
    records.products.set('tiktok', { ...tiktok, hour: { ...tiktok.hour, billed: 'not-public' } });
    expect(checkHours({ ...base, records }).map(({ message }) => message)).toEqual([
      'tiktok: is not drawn beside pay unless both are by the hour; take it out',
    ]);
  });

  it.each([
    ['a contract rate as pay', { paid: { claim: 'openai-sama-contract-rate', figure: 0 } }, /contract rate/],
    ['pay as a bill', { paid, billed: { claim: 'openai-sama-take-home-pay', figure: 1 } }, /not a contract rate/],
    [
      'a bill of a whole project',
      { paid, billed: { claim: 'openai-sama-contract-rate', figure: 1 } },
      /no amount of money/,
    ],
    ['a bill of another year', { paid, billed: { claim: 'cbs-60-minutes-2024', figure: 1 } }, /another place or year/],
    [
      'a claim about another product',
      { paid: { claim: 'whatsapp-reviewers-2021', figure: 0 } },
      /not about this product/,
    ],
    ['a claim that is not there', { paid: { claim: 'nowhere', figure: 0 } }, /does not exist/],
    ['nothing, beside hourly pay', undefined, /hourly pay/],
    ['no bill, where a contractor stands between', { paid }, /a contractor between and no bill; write billed/],
  ])('is refused: %s', (_name, hour, message) => {
    expect(withHour(hour).join(' ')).toMatch(message);
  });
});

describe('the people at the end of the thread', () => {
  it('are counted twice for ChatGPT, the lower count in full, "about" kept, and the head-count disputed', async () => {
    const { links } = panelView(await read('chatgpt'), translator('en'), {
      today: TODAY,
      kbVersion: 'x',
      reportTo: 'mailto:',
      citeAs: 'plain',
    }).chain;
    expect(links.at(-1)?.count).toMatchObject({
      first: 36,
      more: 15,
      lines: [
        'Workers on the project per TIME: about 36.',
        expect.stringMatching(/petitioned parliament \(Guardian\): 51\.$/),
      ],
      // Said beside the picture, and not where there is none, as on paper.
      pale: 'The pale figures are the difference.',
      short: 'About 36 people, or 51: sources differ.',
      mark: { shape: 'disputed' },
    });
  });

  it.each([
    ['deepseek', { first: 32, name: '32 people', short: '32 people.' }, '32 people'],
    ['claude', { first: 0, name: '324 people' }, '324 people'],
    ['linkedin', { first: 0, name: '1,757 people' }, '1,757 people'],
    ['whatsapp', { first: 0, name: 'More than 1,000 people' }, 'More than 1,000 people'],
    ['instagram', { first: 0, short: 'About 150 people.' }, 'People in Accra'],
    ['telexistence-robots', { first: 60, short: 'About 60 people.' }, 'People in Manila'],
  ])('of %s are named by their number where no place names them, and drawn up to 60', async (id, count, named) => {
    const { links } = panelView(await read(id), translator('en'), {
      today: TODAY,
      kbVersion: 'x',
      reportTo: 'mailto:',
      citeAs: 'plain',
    }).chain;
    expect(links.at(-1)?.count).toMatchObject(count);
    expect(links.at(-1)?.short).toBe(named);
  });

  it.each([
    ['a share of something else', { claim: 'openai-sama-team-and-workload', figures: [2] }, /no single count/],
    ['the higher count first', { claim: 'openai-sama-team-and-workload', figures: [1, 0] }, /lower one first/],
  ])('are refused: %s', (_name, count, message) => {
    const products = new Map(base.records.products);
    const chatgpt = products.get('chatgpt');
    const chain = chatgpt?.chain?.map((link) => ({ ...link, ...(link.people && { count }) }));
    if (chatgpt && chain) products.set('chatgpt', { ...chatgpt, chain });
    expect(
      checkChains({ ...base, records: { ...base.records, products } })
        .map((problem) => problem.message)
        .join(' '),
    ).toMatch(message);
  });
});
