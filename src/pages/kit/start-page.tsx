/** Starts one of the extension's own pages: asks for its content, shows it, or shows why that is not possible. */
import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { sentenceOf } from '../../model/sentence';
import { holdDrops } from './hold-drops';
import { openForPrint } from './open-for-print';
import { sayWhileOverdue, spoken } from './overdue';

interface Localised {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: { 'page.overdue': string };
}

/** Loads the content and renders it; a failure becomes the one sentence that says what to do. Without an answer nobody knows the language chosen: then it is the browser's. */
export async function startPage<View extends Localised>(
  load: () => Promise<View>,
  show: (view: View) => ComponentChild,
  title: (view: View) => string,
): Promise<void> {
  try {
    const view = await spoken(load());
    speak(view);
    document.title = title(view);
    render(show(view), document.body);
    openForPrint();
    holdDrops();
  } catch (error) {
    render(
      <main class="mh failure">
        <p class="notice" role="alert">
          {sentenceOf(error, browser.i18n.getMessage('failed'))}
        </p>
      </main>,
      document.body,
    );
  }
}

/** The whole page is in the language of what it shows. */
export function speak({ lang, dir, words }: Localised): void {
  Object.assign(document.documentElement, { lang, dir });
  sayWhileOverdue(words['page.overdue']);
}
