import { afterEach, describe, expect, it } from 'vitest';
import { openSavedPage, type SavedPage } from '../../../scripts/detection/saved-page';
import { captchaTasks, taskAt, taskPatterns } from '../../../src/detection/captchas';
import { momentOf, shownMoments } from '../../../src/detection/moments';
import type { DetectedProduct } from '../../../src/detection/rules';
import { products } from './support';

const pages: SavedPage[] = [];
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});
function open(html: string): Document {
  const page = openSavedPage(`<!doctype html><body>${html}</body>`, 'https://chatgpt.com/');
  pages.push(page);
  return page.document;
}
function product(id: string): DetectedProduct {
  const found = products.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}
/** Presses the element with the id "it" the way a click reaches a listener on the window. */
function press(html: string, id = 'chatgpt') {
  const page = open(html);
  const path: unknown[] = [];
  for (let at: Node | null = page.querySelector('#it'); at; at = at.parentNode) path.push(at);
  const moment = momentOf([...path, page.defaultView], product(id));
  return moment && [moment.moment, moment.polarity];
}
const bar = (up: string, down: string, copy = 'Copy') =>
  `<div><button aria-label="${copy}"></button><button aria-label="${up}"><svg id="it"></svg></button><button aria-label="${down}"></button></div>`;

describe('rating an answer', () => {
  it.each([
    ['Good response', 'Bad response', 'Copy'],
    ['Bonne réponse', 'Mauvaise réponse', 'Copier'],
    ['Buena respuesta', 'Mala respuesta', 'Copiar'],
    ['Gute Antwort', 'Schlechte Antwort', 'Kopieren'],
    ['Boa resposta', 'Resposta ruim', 'Copiar'],
    ['إجابة جيدة', 'إجابة سيئة', 'نسخ'],
    ['良い回答です', '良くない回答です', 'コピー'],
    ['Rate response as good', 'Rate response as bad', 'Copy model response to clipboard'],
    ['Évaluer la réponse comme bonne', 'Évaluer la réponse comme mauvaise', 'Enregistrer dans une note'],
    ['Good summary', 'Bad summary', 'Copy summary'],
    ['Like', 'Dislike', 'Regenerate'],
    ['J’aime', "Je n'aime pas", 'Partager'],
    ['Helpful', 'Not helpful', 'Read aloud'],
    ['  THUMBS UP ', 'Thumbs down', 'Try again…'],
  ])('is heard by the name %s, and not by its neighbours', (up, down, copy) => {
    expect(press(bar(up, down, copy))).toEqual(['feedback', 'up']);
    expect(press(bar(down, up, copy))).toEqual(['feedback', 'down']);
  });
  it('is heard in a bar of sixteen controls, and not in a toolbar that holds more', () => {
    const others = (count: number) => '<button>Other</button>'.repeat(count);
    const among = (count: number) =>
      press(
        `<div><button aria-label="Copy"></button><button id="it" aria-label="Good response"></button>${others(count - 2)}</div>`,
      );
    expect(among(16)).toEqual(['feedback', 'up']);
    expect(among(17)).toBeUndefined();
  });
  it('is heard by the name of the picture in the button', () => {
    expect(
      press(
        '<div><button title="Copy"></button><button id="it"><svg><title>Good response</title></svg></button></div>',
      ),
    ).toEqual(['feedback', 'up']);
    const thumbs =
      '<button id="it"><svg class="lucide lucide-thumbs-down"></svg></button><button><svg class="lucide lucide-thumbs-up"></svg></button>';
    expect(press(`<div><button title="Copy"></button>${thumbs}</div>`)).toEqual(['feedback', 'down']);
  });
  it('is heard in a menu that a button of the answer opens', () => {
    const items =
      '<div role="menu" aria-labelledby="rate"><div role="menuitem" id="it">Good response</div><div role="menuitem">Bad response</div></div>';
    const menu = (opener: string) =>
      `<div><button aria-label="Copy"></button><button id="${opener}" aria-label="Rate response"></button></div>${items}`;
    expect(press(menu('rate'))).toEqual(['feedback', 'up']);
    expect(press(menu('other'))).toBeUndefined();
  });
});

describe('what a rule says of its own product', () => {
  const sample = (moment: NonNullable<DetectedProduct['moments']>[number]): DetectedProduct => ({
    ...product('chatgpt'),
    moments: [moment],
  });
  const pressIn = (html: string, rule: DetectedProduct) => {
    const page = open(html);
    const path: unknown[] = [];
    for (let at: Node | null = page.querySelector('#it'); at; at = at.parentNode) path.push(at);
    return momentOf(path, rule)?.moment;
  };
  it.each([
    ['feedback', '[data-mark="x"]', '<section><button id="it" data-mark="x"></button></section>'],
    ['voice', 'my-mic button', '<nav><my-mic><button id="it"></button></my-mic></nav>'],
    ['upload', 'button.adds-file', '<aside><button id="it" class="adds-file"></button></aside>'],
    ['upload', '#files, input[data-files]', '<form><input type="file" data-files id="it"></form>'],
    ['upload', 'input[type="file"]', '<body><input type="file" id="it"></body>'],
  ] as const)('goes before the guess about what stands around: %s by %s', (moment, selector, html) => {
    const polarity = moment === 'feedback' ? 'up' : undefined;
    expect(pressIn(html, sample({ moment, selector, ...(polarity && { polarity }) }))).toBe(moment);
  });
  it('by words alone does not: others use them too', () => {
    const rule = sample({ moment: 'feedback', polarity: 'up', selector: 'button[aria-label="Like"]' });
    expect(pressIn('<article><button id="it" aria-label="Like"></button></article>', rule)).toBeUndefined();
  });
  it('does not turn a button that says it copies, shares or sends into another one', () => {
    const rule = sample({ moment: 'feedback', polarity: 'up', selector: '[data-mark]' });
    for (const name of ['Copy', 'Share', 'Send'])
      expect(pressIn(`<div><button id="it" data-mark aria-label="${name}"></button></div>`, rule)).toBeUndefined();
  });
  it('does not reach the controls of another extension', () => {
    const rule = sample({ moment: 'feedback', polarity: 'up', selector: '[data-mark]' });
    expect(pressIn('<div data-extension="x"><button id="it" data-mark></button></div>', rule)).toBeUndefined();
  });
});

describe('silence', () => {
  it.each([
    ['a name without a bar', '<button id="it" aria-label="Good response"></button>'],
    [
      'Like without Dislike',
      '<div><button aria-label="Copy"></button><button id="it" aria-label="Like"></button></div>',
    ],
    [
      'the words in the conversation',
      '<div data-message-author-role="assistant"><p id="it">Good response</p><button>Good response</button></div>',
    ],
    [
      'a button whose text alone says it',
      '<div><button aria-label="Copy"></button><button id="it">Good response</button></div>',
    ],
    ['a longer name that contains one', bar('Good response from the committee', 'Bad response')],
    ['an unknown language', bar('좋은 응답', '별로인 응답', '복사')],
    ['a link', '<div><button aria-label="Copy"></button><a id="it" aria-label="Good response"></a></div>'],
    ['copy', '<div><button id="it" aria-label="Copy"></button><button aria-label="Good response"></button></div>'],
    [
      'share with a thumb in its test id',
      '<div><button aria-label="Copy"></button><button id="it" data-testid="thumbs-up" aria-label="Share"></button></div>',
    ],
    [
      'a sidebar beside the answer',
      '<main><div><button aria-label="Copy"></button></div><aside><button aria-label="Like" id="it"></button><button aria-label="Dislike"></button></aside></main>',
    ],
    ["another extension's element", `<my-extension>${bar('Good response', 'Bad response')}</my-extension>`],
    ["another extension's mark", `<div data-extension="x">${bar('Good response', 'Bad response')}</div>`],
    [
      "another extension's picture",
      '<div><button aria-label="Copy"></button><button id="it" aria-label="Good response"><img src="moz-extension://x/y.svg"></button></div>',
    ],
    [
      'a microphone away from the box one writes in',
      '<nav><button id="it" aria-label="Microphone"></button></nav><textarea></textarea>',
    ],
    [
      'a file field of the account settings',
      '<form><input type="file" id="it"><button aria-label="Save"></button></form>',
    ],
  ])('%s', (_what, html) => expect(press(html)).toBeUndefined());

  it('a shadow root on the way', () => {
    const page = open('<div id="host"></div>');
    const host = page.querySelector('#host');
    const root = host?.attachShadow({ mode: 'open' });
    if (!root || !host) throw new Error('no shadow root');
    root.innerHTML = bar('Good response', 'Bad response');
    expect(
      momentOf([...root.querySelectorAll('#it, button'), root, host, page.body], product('chatgpt')),
    ).toBeUndefined();
  });
  it('on platforms, whatever they call their buttons', () => {
    expect(press(bar('Like', 'Dislike', 'Share'), 'youtube')).toBeUndefined();
    expect(
      press('<form><textarea></textarea><button id="it" aria-label="Microphone"></button></form>', 'whatsapp'),
    ).toBeUndefined();
  });
  it('for targets that are no elements', () =>
    expect(momentOf([null, undefined, {}, 'x'], product('chatgpt'))).toBeUndefined());
});

describe('other moments', () => {
  it('dictation and a file belong to the box one writes in', () => {
    expect(press('<form><div role="textbox"></div><button id="it" aria-label="Dicter"></button></form>')).toEqual([
      'voice',
      undefined,
    ]);
    expect(
      press('<form><textarea></textarea><input type="file" id="it"><button aria-label="Send"></button></form>'),
    ).toEqual(['upload', undefined]);
  });
  it.each([
    'Press and hold to record',
    'Hold to talk',
    'Maintenir pour enregistrer',
    'Zum Aufnehmen gedrückt halten',
    'Mantén pulsado para grabar',
    'Segure para gravar',
    '長押しして録音',
  ])('dictation is heard by the name %s', (name) =>
    expect(press(`<form><div role="textbox"></div><button id="it" aria-label="${name}"></button></form>`)).toEqual([
      'voice',
      undefined,
    ]),
  );
  it.each([
    'Add media',
    'Insert images, videos, audio, or files',
    'Ajouter une image',
    'Medien hinzufügen',
    'ファイルを追加',
  ])('a file is heard beside a control of the name %s', (name) =>
    expect(
      press(`<form><textarea></textarea><input type="file" id="it"><button aria-label="${name}"></button></form>`),
    ).toEqual(['upload', undefined]),
  );
  it('a picture counts where it is visible', () => {
    const page = open(
      '<main><a href="/jobs/1"><img src="https://cdn.midjourney.com/1.png"></a><a href="/jobs/2" hidden><img src="https://cdn.midjourney.com/2.png"></a></main>',
    );
    expect(shownMoments(page, product('midjourney'), 'image')).toHaveLength(1);
    expect(shownMoments(page, product('midjourney'), 'policy')).toEqual([]);
  });
  it('a notice about the rules counts as an element that is shown, whatever it says', () => {
    const page = open(
      '<div class="notice"></div><div class="notice" style="display: none">Rules</div><p>This may violate our policy.</p>',
    );
    const sample: DetectedProduct = { ...product('chatgpt'), moments: [{ moment: 'policy', selector: '.notice' }] };
    expect(shownMoments(page, sample, 'policy')).toHaveLength(1);
    expect(shownMoments(page, product('chatgpt'), 'policy')).toEqual([]);
  });
  it('a CAPTCHA is solved in the frame of its picture task, and only where the base has a claim about it', () => {
    const tasks = captchaTasks(products);
    expect(taskAt('https://www.google.com/recaptcha/api2/bframe?hl=en&k=x', tasks)?.id).toBe('recaptcha');
    expect(taskAt('https://www.recaptcha.net/recaptcha/enterprise/bframe', tasks)?.id).toBe('recaptcha');
    for (const address of [
      'https://www.google.com/recaptcha/api2/anchor?k=x',
      'https://www.google.com/search?q=bframe',
      'https://challenges.cloudflare.com/x',
      'about:blank',
      '',
    ])
      expect(taskAt(address, tasks), address).toBeUndefined();
    expect(new Set(tasks.map(({ id }) => id))).toEqual(new Set(['recaptcha']));
    expect(taskPatterns(products)).toContain('*://www.google.com/recaptcha/api2/bframe*');
  });
});
