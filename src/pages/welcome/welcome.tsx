/** The welcome page: the choices, a sample of what will be seen, what is never looked at, and where to find it. */
import { useState } from 'preact/hooks';
import type { Payload } from '../../messages';
import { sentenceOf } from '../../model/sentence';
import type { WelcomeView } from '../../presentation/page-views';
import '../../ui/panel.css';
import { Choice } from '../kit/Choice';
import { PageHead } from '../kit/PageHead';
import '../kit/settings.css';
import { send } from '../kit/send';
import { speak, startPage } from '../kit/start-page';
import { useCurrent } from '../kit/use-current';
import { Sample } from './Sample';
import './welcome.css';

const load = () => send('welcome', {});

function Welcome({ first }: { first: WelcomeView }) {
  const { view, show, stale } = useCurrent(first, load, first.words['error.internal']);
  const [said, setSaid] = useState('');
  const word = (key: keyof typeof view.words) => view.words[key];

  /** Keeps a choice and shows the page as it is with it. */
  const choose = async (choice: Payload<'choose'>) => {
    try {
      await send('choose', choice);
      const next = await load();
      show(next);
      setSaid(next.words['options.saved']);
    } catch (error) {
      setSaid(sentenceOf(error, word('error.internal')));
    }
  };
  speak(view);

  return (
    <div class="mh options welcome" lang={view.lang} dir={view.dir}>
      <main>
        <PageHead brand={word('brand')} title={word('welcome.title')} size={48} />
        <p class="intro">{word('welcome.intro')}</p>
        <Sample view={view} />
        <section aria-labelledby="choices">
          <h2 class="large" id="choices">
            {word('welcome.choices')}
          </h2>
          <p class="small">{word('welcome.choices.later')}</p>
          <div class="columns">
            <Choice
              legend={word('options.language')}
              name="language"
              value={view.language}
              options={[
                { value: 'auto', label: word('options.language.auto') },
                ...view.languages.map(({ code, name }) => ({ value: code, label: name, lang: code })),
              ]}
              held={view.held.language}
              onChoose={(language) => choose({ language })}
            />
            <Choice
              legend={word('welcome.visible')}
              name="visible"
              value={view.quiet ? 'toolbar' : 'label'}
              options={(['label', 'toolbar'] as const).map((value) => ({
                value,
                label: word(`welcome.visible.${value}`),
              }))}
              held={view.held.quiet}
              onChoose={(visible) => choose({ quiet: visible === 'toolbar' })}
            />
            <Choice
              legend={word('welcome.content')}
              name="content"
              value={view.content}
              options={(['outlined', 'named'] as const).map((value) => ({
                value,
                label: word(`welcome.content.${value}`),
              }))}
              held={view.held.content}
              onChoose={(content) => choose({ content })}
            />
          </div>
          <p role="status" class="said">
            {said || stale}
          </p>
        </section>
        <section class="part" aria-labelledby="asks">
          <h2 class="large" id="asks">
            {word('welcome.asks')}
          </h2>
          <ul class="stored">
            {view.asks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <section class="part" aria-labelledby="promises">
          <h2 class="large" id="promises">
            {word('welcome.promises')}
          </h2>
          <ul class="stored">
            {view.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </section>
        <section class="part" aria-labelledby="toolbar">
          <h2 class="large" id="toolbar">
            {word('welcome.toolbar')}
          </h2>
          <p>{word('welcome.toolbar.text')}</p>
          <p class="ways">
            <a class="link" href="../options/options.html">
              {word('popup.options')}
            </a>{' '}
            <a class="link" href={`../explorer/explorer.html#${view.lang}/lessons`}>
              {word('explore.lessons')}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}

await startPage(
  load,
  (view) => <Welcome first={view} />,
  (view) => `${view.words['welcome.title']} · ${view.words.brand}`,
);
