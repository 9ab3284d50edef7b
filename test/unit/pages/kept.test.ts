/** The site keeps pages of its own, and none of a neighbour on the same host. */
import { expect, it } from 'vitest';
import { pagesIn } from '../../../src/pages/site/kept';

it('keeps the open pages below its own folder, each once, without what stands behind the address', () => {
  const scope = 'https://people.example/many-hands/';
  const open = [`${scope}en/index.html#top`, `${scope}en/index.html?q=a`, 'https://people.example/mail/inbox.html'];
  expect(pagesIn(scope, open)).toEqual([`${scope}en/index.html`]);
});
