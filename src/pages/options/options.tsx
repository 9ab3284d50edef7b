/** The options page: language, reading level, quiet, hidden sites, everything stored, erase. */
import { useState } from 'preact/hooks';
import type { Payload } from '../../messages';
import type { OptionsView } from '../../presentation/page-views';
import { Logo } from '../../ui/Logo';
import '../../ui/panel.css';
import { send } from '../send';
import { startPage } from '../start-page';
import { Choice } from './Choice';
import './options.css';
import { SiteGroups } from './SiteGroups';

const LEVELS = ['plain', 'standard', 'detail'] as const;

function Options({ first }: { first: OptionsView }) {
  const [view, setView] = useState(first);
  const [said, setSaid] = useState('');
  const word = (key: string) => view.words[key] ?? '';

  /** Sends a change, shows the new state, and says aloud what happened. */
  const change = async <N extends 'choose' | 'erase'>(name: N, payload: Payload<N>, done: string) => {
    try {
      setView(await send(name, payload));
      setSaid(done);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  const choose = (payload: Payload<'choose'>) => change('choose', payload, word('options.saved'));
  const showAgain = async (host: string) => {
    await send('show-on-site', { host, show: true });
    setView(await send('options', {}));
    setSaid(word('options.saved'));
  };
  document.documentElement.lang = view.lang;
  document.documentElement.dir = view.dir;

  return (
    <div class="mh options">
      <main>
        <header class="options-head">
          <Logo size={32} />
          <div>
            <p class="small">{word('brand')}</p>
            <h1>{word('options.title')}</h1>
          </div>
        </header>
        <Choice
          legend={word('options.language')}
          name="language"
          value={view.language}
          options={[{ value: 'auto' as const, label: word('options.language.auto') }, ...view.languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))]}
          onChoose={(language) => choose({ language })}
        />
        <Choice
          legend={word('options.level')}
          name="level"
          value={view.level}
          options={LEVELS.map((value) => ({ value, label: word(`level.${value}`) }))}
          onChoose={(level) => choose({ level })}
        />
        <fieldset class="part">
          <legend class="large">{word('options.quiet')}</legend>
          <label class="choice">
            <input type="checkbox" checked={view.quiet} onChange={() => choose({ quiet: !view.quiet })} />
            {word('options.quiet.label')}
          </label>
          {view.pausedUntil && (
            <p class="choice">
              {view.pausedUntil}{' '}
              <button type="button" class="quiet" onClick={() => choose({ pausedUntil: null })}>
                {word('options.resume')}
              </button>
            </p>
          )}
        </fieldset>
        <Choice legend={word('options.corner')} name="corner" value={view.corner} options={view.corners} onChoose={(corner) => choose({ corner })} />
        <fieldset class="part">
          <legend class="large">{word('options.moments')}</legend>
          <label class="choice">
            <input type="checkbox" name="moments" checked={view.moments} onChange={() => choose({ moments: !view.moments })} />
            {word('options.moments.label')}
          </label>
        </fieldset>
        <SiteGroups view={view} onView={setView} onSaid={setSaid} />
        <section class="part" aria-labelledby="sites">
          <h2 class="large" id="sites">
            {word('options.sites')}
          </h2>
          {view.hiddenSites.length === 0 ? (
            <p>{word('options.sites.none')}</p>
          ) : (
            <ul>
              {view.hiddenSites.map(({ host, label }) => (
                <li key={host}>
                  <button type="button" class="quiet" onClick={() => showAgain(host)}>
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section class="part" aria-labelledby="stored">
          <h2 class="large" id="stored">
            {word('options.stored')}
          </h2>
          <ul class="stored">
            {(['preferences', 'seen', 'moments', 'knowledge'] as const).map((key) => (
              <li key={key}>{word(`options.stored.${key}`)}</li>
            ))}
          </ul>
          <p>{word('options.stored.nothingElse')}</p>
          <button type="button" class="quiet" onClick={() => change('erase', {}, word('options.erased'))}>
            {word('options.erase')}
          </button>
        </section>
        <p role="status" class="said">
          {said}
        </p>
        <footer class="part small">
          <a class="link" href="../welcome/welcome.html">
            {word('options.welcome')}
          </a>
          <p>{view.version}</p>
        </footer>
      </main>
    </div>
  );
}

await startPage(
  () => send('options', {}),
  (view) => <Options first={view} />,
  (view) => `${view.words['options.title'] ?? ''}: ${view.words.brand ?? ''}`,
);
