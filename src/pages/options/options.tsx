/** The options page: choices, sites, keys, and everything stored on this machine with the ways to keep it and to be rid of it. */
import { useState } from 'preact/hooks';
import type { Payload } from '../../messages';
import { sentenceOf } from '../../model/sentence';
import type { PacksView } from '../../presentation/pack-list-view';
import type { OptionsView } from '../../presentation/page-views';
import '../../ui/panel.css';
import { Choice, Tick } from '../kit/Choice';
import { PageHead } from '../kit/PageHead';
import { saveFile } from '../kit/save-file';
import { send } from '../kit/send';
import { speak, startPage } from '../kit/start-page';
import { useCurrent } from '../kit/use-current';
import { useAskedFor } from './asked-for';
import { Group } from './Group';
import { type HiddenSite, HiddenSites } from './HiddenSites';
import { LabelPlace } from './LabelPlace';
import './options.css';
import '../kit/settings.css';
import { Packs } from './Packs';
import { Shortcuts } from './Shortcuts';
import { SiteGroups } from './SiteGroups';
import { Stored } from './Stored';

const LEVELS = ['plain', 'standard', 'detail'] as const;
const CONTENTS = ['outlined', 'named'] as const;
const GROUPS = ['reading', 'quiet', 'sites-and-data'] as const;
const MENU = [
  ...GROUPS.map((id) => ({ id, key: `options.group.${id}` as const })),
  { id: 'packs', key: 'packs.heading' as const },
];

const load = () => send('options', {});
/** The packs with it: what came later would move what a person is about to press. Where they fail, their part asks anew and says why. */
const loadFirst = async () => {
  const packs = send('packs', {}).catch(() => undefined);
  return { ...(await load()), packs: await packs };
};

interface Props {
  first: OptionsView;
  packs: PacksView | undefined;
}

function Options({ first, packs }: Props) {
  const { view, show, refresh, stale } = useCurrent(first, load, first.words['error.internal']);
  const [said, setSaid] = useState('');
  /** The site whose label was brought back last: it can be sent away again as it was. */
  const [shown, setShown] = useState<HiddenSite>();
  const { words } = view;
  const word = (key: keyof typeof words) => words[key];

  const fail = (error: unknown) => setSaid(sentenceOf(error, word('error.internal')));

  /** Does something, shows the new state, and says aloud what happened, or why it did not. */
  const attempt = async (
    act: () => Promise<OptionsView | undefined>,
    done: keyof typeof view.words,
  ): Promise<boolean> => {
    setShown(undefined);
    try {
      const next = await act();
      if (next) show(next);
      setSaid(next?.words[done] ?? word(done));
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
  const choose = (choice: Payload<'choose'>) => attempt(() => send('choose', choice), 'options.saved');
  const site = async (change: Payload<'show-on-site'>) => {
    await send('show-on-site', change);
    return load();
  };
  const showAgain = async (hidden: HiddenSite) => {
    if (await attempt(() => site({ host: hidden.host, show: true }), 'options.sites.done')) setShown(hidden);
  };
  const hideAgain = ({ host, until }: HiddenSite) => attempt(() => site({ host, show: false, until }), 'options.saved');
  const save = () =>
    attempt(async () => {
      const { name, text } = await send('export', {});
      saveFile(new Blob([text], { type: 'application/json' }), name);
      return undefined;
    }, 'diary.saved');
  speak(view);
  useAskedFor();

  return (
    <div class="mh options">
      <main>
        <PageHead brand={word('brand')} title={word('options.title')} />
        <Tick
          legend={word('options.school')}
          name="school"
          label={word('options.school.label')}
          checked={view.school}
          held={view.held.school}
          onChange={() => choose({ school: !view.school })}
        >
          <p class="small">{word('options.school.what')}</p>
        </Tick>
        {view.managed && (
          <p class="managed">
            <b>{view.managed}</b>
          </p>
        )}
        <nav aria-label={word('options.title')}>
          {MENU.map(({ id, key }) => (
            <a key={id} class="link" href={`#${id}`}>
              {word(key)}
            </a>
          ))}
        </nav>
        <Group id="reading" heading={word('options.group.reading')}>
          <Choice
            legend={word('options.language')}
            name="language"
            value={view.language}
            options={[
              { value: 'auto' as const, label: word('options.language.auto') },
              ...view.languages.map(({ code, name }) => ({ value: code, label: name, lang: code })),
            ]}
            onChoose={(language) => choose({ language })}
            held={view.held.language}
          />
          <Choice
            legend={word('options.level')}
            name="level"
            value={view.level}
            options={LEVELS.map((value) => ({ value, label: word(`level.${value}`) }))}
            onChoose={(level) => choose({ level })}
            held={view.held.level}
          />
          <Choice
            legend={word('welcome.content')}
            name="content"
            value={view.content}
            options={CONTENTS.map((value) => ({ value, label: word(`welcome.content.${value}`) }))}
            onChoose={(content) => choose({ content })}
            held={view.held.content}
          />
          {view.shortcuts && <Shortcuts shortcuts={view.shortcuts} words={words} onFailure={fail} />}
        </Group>
        <Group id="quiet" heading={word('options.group.quiet')}>
          <Tick
            legend={word('options.quiet')}
            name="quiet"
            id="toolbar-only"
            label={word('options.quiet.label')}
            checked={view.quiet}
            onChange={() => choose({ quiet: !view.quiet })}
            held={view.held.quiet}
          >
            <p class="choice">
              {view.pausedUntil}{' '}
              <button
                type="button"
                class="quiet"
                id="quiet-30-days"
                data-action="pause"
                onClick={() => choose({ paused: view.pausedUntil === null })}
              >
                {word(view.pausedUntil ? 'options.resume' : 'options.pause')}
              </button>
            </p>
          </Tick>
          <LabelPlace
            legend={word('options.corner')}
            places={view.corners}
            value={view.corner}
            onChoose={(corner) => choose({ corner })}
          />
          <Tick
            legend={word('options.moments')}
            name="moments"
            label={word('options.moments.label')}
            checked={view.moments}
            onChange={() => choose({ moments: !view.moments })}
            held={view.held.moments}
          />
        </Group>
        <Group id="sites-and-data" heading={word('options.group.sites-and-data')}>
          <SiteGroups view={view} onView={show} onSaid={setSaid} />
          <HiddenSites sites={view.hiddenSites} words={words} onShow={showAgain} />
          <Tick
            legend={word('diary.title')}
            name="diary"
            label={word('diary.switch')}
            checked={view.diary}
            onChange={() => choose({ diary: !view.diary })}
            held={view.held.diary}
          >
            <p class="small">{word('options.diary.what')}</p>
            <p>
              <a class="link" href="../diary/diary.html">
                {word('options.diary.open')}
              </a>
            </p>
          </Tick>
          <Packs first={packs} onSaid={setSaid} onChanged={() => refresh().catch(fail)} />
          <Stored view={view} onExport={save} onErase={() => attempt(() => send('erase', {}), 'options.erased')} />
        </Group>
        <p role="status" class="said">
          {said || stale}
          {shown && ' '}
          {shown && (
            <button type="button" class="link" data-action="undo" onClick={() => hideAgain(shown)}>
              {word('chip.undo')}
            </button>
          )}
        </p>
        <footer class="part small">
          <a class="link" href="../welcome/welcome.html">
            {word('options.welcome')}
          </a>{' '}
          <a class="link" href={`../explorer/explorer.html#${view.lang}/lessons`}>
            {word('explore.lessons')}
          </a>
          <p>{view.version}</p>
        </footer>
      </main>
    </div>
  );
}

await startPage(
  loadFirst,
  ({ packs, ...view }) => <Options first={view} packs={packs} />,
  (view) => `${view.words['options.title']} · ${view.words.brand}`,
);
