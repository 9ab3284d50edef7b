/** 65: what pages build of the same stuff as ours (components that mark their parts, roots of their own) is never touched when our script starts anew. */
import { describe, expect } from 'vitest';
import { CHIP } from '../browser/driver';
import { it, name } from '../browser/fixture';
import { openAttack, rest, type Stage, stage, tell } from './stage';

/** As Ark UI and Zag do: `data-part` on everything, in roots of either kind, beside and below `body`. */
const COMPONENTS = `addEventListener('DOMContentLoaded', () => {
  window.components = ['open', 'closed'].flatMap((mode) => [document.documentElement, document.body].flatMap((parent) =>
    ['root', 'label', 'panel', 'note'].map((part) => {
      const host = document.createElement('div');
      host.attachShadow({ mode }).innerHTML = '<div data-scope="dialog" data-part="' + part + '"></div>';
      parent.append(host);
      return host;
    })));
  // One with the very name of ours, which a page can know from the source.
  const copy = document.createElement('div');
  copy.attachShadow({ mode: 'open' }).innerHTML = '<div data-many-hands="label"></div>';
  document.body.append(copy);
  window.components.push(copy);
});`;

describe(`in ${name}`, () => {
  const on: Stage = stage();

  it('65: components of the page stand where they stood, and no panel opens for them', async () => {
    const page = await openAttack(on, COMPONENTS);
    const stand = '[window.components.length, window.components.filter((host) => host.isConnected).length]';
    expect(await page.evaluate(stand)).toEqual([17, 17]);
    await tell(on.browser, page, 'page-changed', {});
    await rest(1500);
    expect(await page.evaluate(stand)).toEqual([17, 17]);
    expect((await page.parts()).map((part) => part.name)).toEqual([CHIP]);
    await page.close();
  });
});
