/** The diary's page: this week, earlier weeks, the card, and one click that deletes it all. */
import { useState } from 'preact/hooks';
import { sentenceOf } from '../../model/sentence';
import type { DiaryView } from '../../presentation/diary-view';
import '../../ui/panel.css';
import { PageHead } from '../kit/PageHead';
import { send } from '../kit/send';
import { speak, startPage } from '../kit/start-page';
import { useCurrent } from '../kit/use-current';
import '../kit/settings.css';
import './diary.css';
import { Week } from './Week';

const load = () => send('diary', {});

function Diary({ first }: { first: DiaryView }) {
  const { view, show, stale } = useCurrent(first, load, first.words['error.internal']);
  const [said, setSaid] = useState(first.notice);
  /** What was deleted last: held by this page alone, gone when it closes. */
  const [deleted, setDeleted] = useState<DiaryView['entries']>();
  const word = (key: keyof typeof view.words) => view.words[key];
  const anything = Object.keys(view.entries).length > 0;

  const change = async (ask: () => Promise<DiaryView>, done: keyof typeof view.words): Promise<boolean> => {
    try {
      const next = await ask();
      show(next);
      setSaid(next.notice || word(done));
      return true;
    } catch (error) {
      setSaid(sentenceOf(error, word('error.internal')));
      return false;
    }
  };
  const turn = () =>
    change(async () => {
      await send('choose', { diary: view.state !== 'on' });
      return load();
    }, 'options.saved');
  const remove = async () => {
    const { entries } = view;
    if (await change(() => send('delete-diary', {}), 'diary.deleted')) setDeleted(entries);
  };
  const undo = async () => {
    if (deleted && (await change(() => send('restore-diary', { entries: deleted }), 'diary.restored')))
      setDeleted(undefined);
  };
  const [current, ...earlier] = view.weeks;
  speak(view);

  return (
    <div class="mh options diary">
      <main>
        <PageHead brand={word('brand')} title={word('diary.title')} />
        <section class="part">
          <p>{word('diary.intro')}</p>
          {view.state === 'school' ? (
            <p>
              <b>{word('diary.school')}</b>
            </p>
          ) : (
            <>
              <label class="choice">
                <input
                  type="checkbox"
                  name="diary"
                  checked={view.state === 'on'}
                  onChange={turn}
                  disabled={view.held !== undefined}
                />
                {word('diary.switch')}
              </label>
              {view.held && <p class="small">{view.held}</p>}
            </>
          )}
          {view.state === 'off' && anything && <p>{word('diary.off')}</p>}
        </section>
        {current && (view.state === 'on' || current.products.length > 0) && (
          <section class="part" aria-labelledby="this-week">
            <h2 class="large" id="this-week">
              {word('diary.thisWeek')}
            </h2>
            <p class="small">{current.title}</p>
            <Week week={current} dir={view.dir} word={word} onSaid={setSaid} />
          </section>
        )}
        {earlier.length > 0 && (
          <section class="part" aria-labelledby="earlier">
            <h2 class="large" id="earlier">
              {word('diary.earlier')}
            </h2>
            {earlier.map((week) => (
              <details key={week.id} class="week">
                <summary>
                  <span>{week.title}</span> <span class="small">{week.count}</span>
                </summary>
                <Week week={week} dir={view.dir} word={word} onSaid={setSaid} />
              </details>
            ))}
          </section>
        )}
        <section class="part">
          {anything && (
            <button type="button" class="quiet" data-action="delete" onClick={remove}>
              {word('diary.delete')}
            </button>
          )}
          <p>
            <a class="link" href="../options/options.html">
              {word('options.title')}
            </a>
          </p>
        </section>
        <p role="status" class="said">
          {said || stale}
          {deleted && ' '}
          {deleted && (
            <button type="button" class="link" data-action="undo" onClick={undo}>
              {word('chip.undo')}
            </button>
          )}
        </p>
      </main>
    </div>
  );
}

await startPage(
  load,
  (view) => <Diary first={view} />,
  (view) => `${view.words['diary.title']} · ${view.words.brand}`,
);
