/** A lesson of a pack, read from where the pack is kept, and from the package for what the base says. Gone with its pack. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { siteWords } from '../../i18n/site-words';
import { sentenceOf } from '../../model/sentence';
import { labelsOf } from '../../presentation/lesson/labels';
import { packLessonView } from '../../presentation/lesson/pack-lesson';
import { addressOf, hashOf, lessonFile, type Route } from '../../presentation/site/routes';
import { LessonBody } from '../../ui/lesson/LessonPage';
import { PackLesson } from '../../ui/lesson/PackLesson';
import { PackBadge } from '../../ui/PackClaim';
import '../../ui/site.css';
import '../../ui/lesson.css';
import { follow } from '../kit/follow';
import { factsReader } from '../kit/package-facts';
import '../kit/overdue.css';
import { send } from '../kit/send';
import { startPage } from '../kit/start-page';

/** Which one stands in the address, so that the page can be loaded again. */
const asked = new URLSearchParams(location.hash.slice(1));
const of = { pack: asked.get('pack') ?? '', lesson: asked.get('lesson') ?? '' };

async function load() {
  const shown = await send('pack-lesson', of);
  const words = siteWords(shown.language);
  const { t, dir } = words;
  const facts = await factsReader(shown.today, shown.content)(shown.language);
  const own = new Set(shown.row.claims.map(({ id }) => id));
  /** A claim of the pack has no page; all else lies in the package. */
  const way = (to: Route): string => {
    if (to.page === 'claim' && own.has(to.id)) return '';
    if (to.page === 'data' || to.page === 'lesson-file' || to.page === 'picture') return '';
    if (to.page === 'lesson') return browser.runtime.getURL(lessonFile(addressOf(to, shown.language)));
    return `${browser.runtime.getURL('src/pages/explorer/explorer.html')}${hashOf(to, shown.language)}`;
  };
  return {
    ...{ lang: shown.language, dir, way, labels: labelsOf(words) },
    view: packLessonView(shown, facts, words),
    words: {
      ...{ 'page.overdue': t('page.overdue'), brand: t('brand'), failed: t('error.internal') },
      ...{ skip: words.s('site.skip'), about: words.s('site.about'), lessons: words.s('list.lessons') },
    },
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

function Lesson({ first }: { first: Loaded }) {
  const [{ view, way, labels, words }, show] = useState(first);
  const [gone, setGone] = useState('');
  useEffect(() => {
    const shown = (next: Loaded) => {
      show(next);
      setGone('');
    };
    return follow(load, shown, (error) => setGone(sentenceOf(error, words.failed)), undefined, true);
  }, []);
  if (gone)
    return (
      <main class="failure">
        <p class="notice" role="alert">
          {gone}
        </p>
      </main>
    );
  return (
    <LessonBody
      {...{ way, words, pages: [], languages: [] }}
      kicker={<PackBadge pack={view} />}
      title={view.title}
      titleLang={view.lang}
      what={view.note}
      part="sheet"
      lists={{ to: { page: 'lessons' }, text: words.lessons }}
    >
      <PackLesson view={view} labels={labels} brand={words.brand} />
    </LessonBody>
  );
}

document.body.className = 'mh site lesson';
await startPage(
  load,
  (first) => <Lesson first={first} />,
  // Whose it is, first: the tab's name is read where nothing else of the page is, and cut at its end.
  ({ view }) => `${view.badge} | ${view.title}`,
);
