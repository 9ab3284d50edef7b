import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { momentControls } from '../../../scripts/detection/moment-controls';
import type { SavedPage } from '../../../scripts/detection/saved-page';
import { detect } from '../../../src/detection/detect';
import { momentOf } from '../../../src/detection/moments';
import { probePage } from '../../../src/detection/page-signals';
import { type Fixture, fixtures, openFixture, products } from './support';

const open: SavedPage[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.close()));
});

function look(fixture: Pick<Fixture, 'html' | 'address'>, change: (page: Document) => void = () => {}) {
  const page = openFixture(fixture);
  open.push(page);
  change(page.document);
  const probe = probePage(page.document, fixture.address, products, { insideScripts: true });
  const found = detect(fixture.address, products, probe);
  const moments = found ? momentControls(page.document, found.product) : [];
  const count = (kind: string, polarity?: string) =>
    moments.filter((moment) => moment.moment === kind && moment.polarity === polarity).length;
  return {
    found,
    moments,
    document: page.document,
    seen: {
      primary: found?.product.id ?? null,
      others: found?.others.map(({ id }) => id) ?? [],
      widgets: probe.widgets.map(({ id }) => id),
      captcha: probe.captcha.map(({ id }) => id),
      up: count('feedback', 'up'),
      down: count('feedback', 'down'),
      voice: count('voice'),
      upload: count('upload'),
    },
  };
}

describe.each(fixtures)('$name', (fixture) => {
  it('shows the product, widgets, visible CAPTCHAs and moments that it says, and nothing else', () => {
    expect(look(fixture).seen).toEqual(fixture.expected);
  });

  it('names date and source of its facts', () => {
    expect(fixture.date).toMatch(/^\d{4}-\d{2}/);
    expect(fixture.source.length).toBeGreaterThan(10);
  });

  it('fires nothing when copy, share, regenerate or any other control is pressed', () => {
    const { document, found } = look(fixture);
    if (!found) return;
    for (const control of document.querySelectorAll('button, a, [role="button"], p, div')) {
      const name = control.getAttribute('aria-label') ?? '';
      if (
        /copy|copier|kopieren|نسخ|share|partag|teilen|مشاركة|regenerate|retry|redo|rewrite|read aloud|more|edit|quillbot/i.test(
          name,
        ) ||
        !control.matches('button, [role="button"]')
      )
        expect(
          momentOf(
            [control, ...ancestors(control)].slice(0, control.matches('button, [role="button"]') ? undefined : 1),
            found.product,
          ),
          name,
        ).toBeUndefined();
    }
  });
});

function ancestors(element: Element): Element[] {
  return element.parentElement ? [element.parentElement, ...ancestors(element.parentElement)] : [];
}

const LABELS = ['aria-label', 'title', 'alt', 'aria-description', 'placeholder'];

/** Every data attribute, id, class and label under another name, as the next redesign might leave them. */
function renameAll(page: Document, word: () => string): void {
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-')) {
        element.removeAttribute(name);
        element.setAttribute(`data-${word()}`, word());
      } else if (['class', 'id'].includes(name) || LABELS.includes(name)) element.setAttribute(name, word());
    }
  }
}

describe('after a redesign that renames every data attribute, id, class and label', () => {
  const decidedBySignal = ['google-ai-overview', 'amazon-rufus'];
  it.each(fixtures.filter(({ expected }) => expected.primary !== null))(
    '$name is still the right product or silent, with no moment and no error',
    (fixture) => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.stringMatching(/^[a-z]{5,12}$/)), (words) => {
          const next = words[Symbol.iterator]();
          const { seen, moments } = look(fixture, (page) => renameAll(page, () => next.next().value));
          // A file field that a rule knows by its element or kind is the same field under other names.
          expect(moments.filter(({ moment }) => moment !== 'upload')).toEqual([]);
          expect(
            decidedBySignal.includes(fixture.expected.primary ?? '')
              ? [fixture.expected.primary, null]
              : [fixture.expected.primary],
          ).toContain(seen.primary);
        }),
        { numRuns: 5 },
      );
    },
  );
});

describe('signals', () => {
  it('of one product say nothing on the host of another', () => {
    const chatgpt = fixtures.find(({ name }) => name === 'chatgpt-2026-08-section');
    expect(chatgpt && look({ ...chatgpt, address: 'https://news.example/' }).seen).toMatchObject({
      primary: null,
      up: 0,
      down: 0,
      voice: 0,
    });
    expect(chatgpt && look({ ...chatgpt, address: 'https://chat.mistral.ai/chat' }).seen.primary).toBe('le-chat');
  });

  it('tell an entry point from a tool in use', () => {
    const present = { signals: [{ id: 'github-copilot', state: 'present' as const }] };
    expect(detect('https://github.com/a/b', products, present)).toBeUndefined();
    const used = { signals: [{ id: 'claude', state: 'used' as const }] };
    expect(detect('https://claude.ai/chat/1', products, used)?.state).toBe('used');
    expect(detect('https://claude.ai/new', products)?.state).toBe('opened');
  });

  it('say of a chat widget who may answer in it', () => {
    const page = openFixture({
      address: 'https://shop.example/',
      html: '<script src="https://embed.tawk.to/1"></script><script src="https://static.ada.support/embed.js"></script><script src="https://js.driftt.com/x"></script>',
    });
    open.push(page);
    expect(probePage(page.document, 'https://shop.example/', products).widgets).toEqual([
      { id: 'ada', answers: 'software-or-people' },
      { id: 'drift', answers: 'software-or-people' },
      { id: 'tawk', answers: 'software-or-people' },
    ]);
  });

  it('tell a CAPTCHA box from its picture task, and labelling from proof of work', () => {
    const states = (name: string) => {
      const fixture = fixtures.find((candidate) => candidate.name === name);
      const page = openFixture(fixture ?? { html: '', address: '' });
      open.push(page);
      return probePage(page.document, fixture?.address ?? '', products).captcha;
    };
    expect(states('recaptcha-v2-box-2026-08')).toEqual([{ id: 'recaptcha', state: 'present', labelling: true }]);
    expect(states('recaptcha-v2-challenge-2026-08')).toEqual([{ id: 'recaptcha', state: 'opened', labelling: true }]);
    expect(products.find(({ id }) => id === 'turnstile')?.labelling).toBe(false);
  });
});
