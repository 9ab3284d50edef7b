/** The extension's page that makes packs, without a command line. All of it local. */
import browser from 'webextension-polyfill';
import { makeWords } from '../../i18n/make-words';
import { translator } from '../../i18n/words';
import { packagedFile } from '../../knowledge/bundle';
import { LANGUAGES, type Language } from '../../model/languages';
import { BASE_FILE, type BaseRecords } from '../../packs/base';
import '../../ui/panel.css';
import '../../ui/lesson/sheet.css';
import '../../ui/lesson/paper.css';
import '../kit/settings.css';
import { PageHead } from '../kit/PageHead';
import { send } from '../kit/send';
import { startPage } from '../kit/start-page';
import { PackForm } from './PackForm';

import './make.css';

await startPage(
  async () => {
    const file = await packagedFile(browser.runtime.getURL(BASE_FILE));
    const [{ lang, dir, words }, base] = await Promise.all([send('welcome', {}), file.json() as Promise<BaseRecords>]);
    const said = translator(LANGUAGES.find((code): code is Language => code === lang) ?? 'en');
    return { lang, dir, words, base, said };
  },
  ({ lang, dir, base, said }) => {
    const word = makeWords(said.language);
    return (
      <div class="mh options make" {...{ lang, dir }}>
        <main>
          <PageHead brand={said.t('brand')} title={word('title')} />
          <p>{word('intro')}</p>
          <PackForm base={base} words={said} app={browser.runtime.getManifest().version} />
        </main>
      </div>
    );
  },
  ({ said }) => `${makeWords(said.language)('title')} · ${said.t('brand')}`,
);
