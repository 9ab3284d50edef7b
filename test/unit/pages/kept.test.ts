/** The site keeps pages of its own, and none of a neighbour on the same host. */
import { expect, it } from 'vitest';
import { placed } from '../../../src/pages/site/copy';
import { filesOf, keepable, lessonParts, pagesIn } from '../../../src/pages/site/kept';

it('keeps the open pages below its own folder, each once, without what stands behind the address', () => {
  const scope = 'https://people.example/many-hands/';
  const open = [`${scope}en/index.html#top`, `${scope}en/index.html?q=a`, 'https://people.example/mail/inbox.html'];
  expect(pagesIn(scope, open)).toEqual([`${scope}en/index.html`]);
});

it('keeps with a page what it loads and what never changes under its name, so that it works without a network at once', () => {
  const page = 'https://people.example/many-hands/en/make-pack.html';
  const html =
    '<link rel="icon" href="../icon.svg"><link rel="stylesheet" href="../make.0123456789.css"><script src="../base.abcdef0123.js" defer></script><a href="pay.html">';
  expect(filesOf(html, page)).toEqual([
    'https://people.example/many-hands/make.0123456789.css',
    'https://people.example/many-hands/base.abcdef0123.js',
  ]);
});

const led = (to: string, status = 200) => {
  const answer = new Response('page', { status, headers: { 'content-type': 'text/html' } });
  return Object.defineProperties(answer, { redirected: { value: true }, url: { value: to } });
};

it('keeps a page that its host leads to the same name without an end, as one that was not led away', async () => {
  const asked = 'https://people.example/en/claim/one.html';
  const kept = await keepable(asked, led('https://people.example/en/claim/one'));
  expect(kept?.redirected).toBe(false);
  expect(kept?.headers.get('content-type')).toBe('text/html');
  expect(await kept?.text()).toBe('page');
});

it('keeps nothing that lies elsewhere, where its links lead elsewhere, and nothing that did not come', async () => {
  const asked = 'https://people.example/en/claim/gone.html';
  expect(await keepable(asked, led('https://people.example/404.html'))).toBeNull();
  expect(await keepable(asked, new Response('nothing here', { status: 404 }))).toBeNull();
});

it('copies a claim with the whole address of its page, wherever the site stands, and leaves other addresses alone', () => {
  const text = '“A claim.” Many Hands, claim one.\nen/claim/one.html\nhttps://source.example/en/claim/one.html';
  const whole = text.replace('\nen/', '\nhttps://people.example/many-hands/en/');
  const at = (pathname: string, protocol = 'https:') => ({ protocol, origin: 'https://people.example', pathname });
  expect(placed(text, at('/many-hands/en/claim/one.html'))).toBe(whole);
  expect(placed(text, at('/many-hands/en/claim/one'))).toBe(whole.replace('one.html\nhttps', 'one\nhttps'));
  expect(placed(text, at('/many-hands/en/claim/other.html'))).toBe(text);
  expect(placed(text, at('/F:/many-hands/en/claim/one.html', 'file:'))).toBe(text);
});

it('keeps with any part of a lesson its other parts, and with no other page', () => {
  const folder = 'https://people.example/many-hands/fr/lesson/';
  const names = ['hour', 'hour-projector', 'hour-pupils', 'hour-quiz'];
  const html = [...names, 'labelling', 'trial', '../lessons']
    .map((name) => `<a class="link" href="${name}.html">`)
    .join('');
  for (const name of names)
    expect(lessonParts(html, `${folder}${name}.html`).sort()).toEqual(
      names
        .filter((other) => other !== name)
        .map((other) => `${folder}${other}.html`)
        .sort(),
    );
  expect(lessonParts(html, `${folder}hour-pupils`)).toContain(`${folder}hour-projector.html`);
  expect(lessonParts(html, `${folder}labelling.html`)).toEqual([]);
  expect(lessonParts(html, 'https://people.example/many-hands/fr/index.html')).toEqual([]);
});
