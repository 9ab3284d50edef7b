/** The site keeps pages of its own, and none of a neighbour on the same host. */
import { expect, it } from 'vitest';
import { filesOf, pagesIn } from '../../../src/pages/site/kept';

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
