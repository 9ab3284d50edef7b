/** The explorer: every page of the site, its search and its lists inside the extension, read from its own package and from nowhere else. */
import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';
import { siteWords } from '../../i18n/site-words';
import { nameOfLanguage } from '../../i18n/words';
import { LANGUAGES } from '../../model/primitives';
import { sentenceOf } from '../../model/sentence';
import { type Maker, makerOf } from '../../presentation/site/claims';
import { holdsBack } from '../../presentation/site/held';
import type { SitePage } from '../../presentation/site/page';
import { addressOf, hashOf, lessonFile, type Route } from '../../presentation/site/routes';
import type { SearchView } from '../../presentation/site/search-view';
import { searchSays } from '../../presentation/site/search-words';
import { Explore } from '../../ui/explore';
import { PackLessons } from '../../ui/PackLessons';
import { aroundOf, labelsOf } from '../../ui/site/around';
import { PageBody } from '../../ui/site/Page';
import '../../ui/site.css';
import { Asking } from '../../ui/site/way';
import '../kit/overdue.css';
import { answerTyped } from '../kit/answer-typed';
import { sayWhileOverdue, spoken } from '../kit/overdue';
import { send } from '../kit/send';
import './explorer.css';
import { factsReader, searcherIn } from '../kit/package-facts';
import { type Asked, askedAt, pageFor } from './place';

type Choices = Awaited<ReturnType<typeof send<'explorer'>>>;

/** Pages of lessons lie in the package as they are. Files to take along lie on the site alone: no page here links to one. */
const wayIn =
  (asked: Asked) =>
  (to: Route): string =>
    to.page === 'lesson'
      ? browser.runtime.getURL(lessonFile(addressOf(to, asked.language)))
      : to.page === 'data' || to.page === 'lesson-file' || to.page === 'picture'
        ? '#'
        : hashOf(to, asked.language);

/** Goes to another page of the explorer, as a link does: by its own address. */
const goTo = (hash: string): void => location.assign(hash);

/** A claim that is held back is held back among the answers, too; the page says so while one of them is. */
const heldIn =
  (maker: Maker) =>
  (found: SearchView): SearchView => {
    const shown = {
      ...found,
      hits: found.hits.map((hit) => {
        const claim = hit.to.page === 'claim' ? maker.facts.claims[hit.to.id] : undefined;
        const view = claim && maker.view(claim);
        return view?.fold ? { ...hit, title: view.short.text } : hit;
      }),
    };
    document.querySelector('p.held')?.toggleAttribute('hidden', !holdsBack(shown, maker));
    return shown;
  };

/** Fills the search page: its field, and the answers below. */
async function answer(asked: Asked, maker: Maker): Promise<void> {
  const [field, place] = [document.getElementById('q'), document.getElementById('found')];
  if (!(field instanceof HTMLInputElement) || !place) return;
  field.value = asked.question;
  const searcher = await spoken(searcherIn(asked.language));
  const products = Object.fromEntries(maker.facts.products.map(({ id, dossier }) => [id, dossier.product.name]));
  const page = { products, says: searchSays(maker.words) };
  answerTyped({ searcher, page, field, place, way: wayIn(asked), shown: heldIn(maker) });
  if (asked.question === '') field.focus();
}

/** The place that the address names, else the page's heading: as a browser does where a link leads to another page. */
function arrive({ at }: Asked): void {
  const place = at === undefined ? document.querySelector<HTMLElement>('main h1') : document.getElementById(at);
  place?.setAttribute('tabindex', '-1');
  place?.focus({ preventScroll: true });
  if (at === undefined) scrollTo(0, 0);
  else place?.scrollIntoView();
}

/** Lessons of packs, each pack under its publisher's name. Those of our own are there whatever comes of asking. */
async function lessonsOfOthers() {
  const { items } = await send('packs', {}).catch(() => ({ items: [] }));
  return items
    .filter(({ lessons }) => lessons.length > 0)
    .map((pack) => (
      <section key={pack.id} class="section" data-pack={pack.id}>
        <h2 class="large">{pack.badge}</h2>
        <PackLessons pack={pack} />
      </section>
    ));
}

function draw(
  page: SitePage,
  asked: Asked,
  maker: Maker,
  { showAll, after }: { showAll: (() => void) | undefined; after: ComponentChildren },
): void {
  const { words, facts } = maker;
  const { language, dir, s, t } = words;
  Object.assign(document.documentElement, { lang: language, dir });
  document.title = `${page.title} | ${t('brand')}`;
  const labels = labelsOf(words, facts);
  const others = LANGUAGES.filter((other) => other !== language);
  const around = aroundOf(page, words);
  render(
    <Asking.Provider
      value={(question) => goTo(`${hashOf({ page: 'search' }, language)}?q=${encodeURIComponent(question)}`)}
    >
      <Explore.Provider
        value={(to) => {
          if ('entity' in to) goTo(`#${language}/entity/${to.entity}`);
        }}
      >
        {showAll && (
          <p class="notice held" hidden={!holdsBack(page, maker)}>
            {t('explore.held')}{' '}
            <button type="button" class="link" data-action="show-all" onClick={showAll}>
              {t('panel.show')}
            </button>
          </p>
        )}
        <PageBody
          key={page.route.page}
          {...{ page, labels, after, way: wayIn(asked) }}
          back={around.back}
          lessons={around.lessons}
          lists={around.lists}
          languages={others.map((lang) => ({ lang, name: nameOfLanguage(lang), href: hashOf(page.route, lang) }))}
        />
        <p class="small here">{s('site.here')}</p>
      </Explore.Provider>
    </Asking.Provider>,
    document.body,
  );
}

/** Where nothing can be read: the sentence that says what to do. */
function say(error: unknown): void {
  const sentence = sentenceOf(error, browser.i18n.getMessage('failed'));
  render(
    <main class="failure">
      <p class="notice" role="alert">
        {sentence}
      </p>
    </main>,
    document.body,
  );
}

/** Shows what the address asks for, now and whenever it changes. */
function explorer({ language, content, today }: Choices): void {
  const outlined = factsReader(today, undefined);
  let facts = content === 'outlined' ? outlined : factsReader(today, content);
  let turn = 0;
  const show = async () => {
    turn += 1;
    const mine = turn;
    const asked = askedAt(location.hash, language);
    try {
      const words = siteWords(asked.language);
      sayWhileOverdue(words.t('page.overdue'));
      const maker = makerOf(await spoken(facts(asked.language)), words);
      if (mine !== turn) return;
      const page = pageFor(asked, maker);
      const showAll = () => {
        facts = outlined;
        void show();
      };
      const after = page.route.page === 'lessons' ? await lessonsOfOthers() : undefined;
      if (mine !== turn) return;
      draw(page, asked, maker, { showAll: maker.facts.content === undefined ? undefined : showAll, after });
      arrive(asked);
      await answer(asked, maker);
    } catch (error) {
      if (mine === turn) say(error);
    }
  };
  addEventListener('hashchange', () => void show());
  void show();
}

document.body.className = 'mh site';
send('explorer', {}).then(explorer, say);
