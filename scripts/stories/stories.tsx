/** Every component in every state, each panel in a closed shadow root on a rude page. `?only=<name>` shows one alone. */
import views from 'virtual:panel-views';
import { type ComponentChildren, render } from 'preact';
import type { PanelView } from '../../src/presentation/views/panel';
import { Chain } from '../../src/ui/Chain';
import { type CardSetting, ClaimCard } from '../../src/ui/ClaimCard';
import { HourlyDollar } from '../../src/ui/HourlyDollar';
import { Lead } from '../../src/ui/Lead';
import { MiniChain } from '../../src/ui/MiniChain';
import { Panel, type PanelProps } from '../../src/ui/Panel';
import css from '../../src/ui/panel.css?inline';
import { reporter } from '../../src/ui/ReportLink';
import { Shell } from '../../src/ui/Shell';
import { hours } from './hour-states';
import { specimen } from './specimen';
import { arabic, bare, longGerman, manyClaims, mixed, shortAnswers, statuses, withoutFigures } from './states';

const nothing = () => undefined;
const chatgpt = views['chatgpt-en'] as PanelView;

/** Stands for the background: the story page knows no formats. */
const cite = (source: string) => Promise.resolve(source);

const panel = (view: PanelView, props: Partial<PanelProps> = {}) => (
  <Panel view={view} layout="page" onClose={nothing} onLevel={nothing} cite={cite} {...props} />
);
const setting = (view: PanelView): CardSetting => ({
  words: view.words,
  sources: view.sources.items,
  sourcesHeading: view.sources.heading,
  goTo: nothing,
  canSkip: true,
  report: reporter(view),
});
const frame = (children: ComponentChildren) => (
  <Shell lang="en" dir="ltr" layout="page" brand="Many Hands" close={{ label: 'Close', onClose: nothing }}>
    {children}
  </Shell>
);

const stories: Record<string, () => ComponentChildren> = {
  ...Object.fromEntries(Object.entries(views).map(([name, view]) => [name, () => panel(view)])),
  specimen: () => panel(specimen),
  'specimen-mirrored': () => panel({ ...specimen, dir: 'rtl' }),
  'specimen-sheet': () => panel(specimen, { layout: 'sheet' }),
  'specimen-statuses': () =>
    frame(
      <div class="part">
        {statuses(specimen).map((claim) => (
          <ClaimCard key={claim.id} claim={claim} setting={setting(specimen)} />
        ))}
      </div>,
    ),
  arabic: () => panel(arabic(chatgpt)),
  'long-german': () => panel(longGerman(chatgpt)),
  'short-answers': () => panel(shortAnswers(chatgpt)),
  mixed: () => panel(mixed(chatgpt)),
  'without-figures': () => panel(withoutFigures(chatgpt)),
  bare: () => panel(bare(chatgpt)),
  'storage-full': () =>
    panel(chatgpt, { notice: 'The disk is full, so your choice could not be saved. Free some room and try again.' }),
  'sixty-claims': () => panel(manyClaims(chatgpt, 60)),
  'two-hundred-claims': () => panel(manyClaims(chatgpt, 200), { layout: 'beside' }),
  notice: () =>
    panel(shortAnswers(chatgpt), { notice: 'Many Hands was updated. Reload this page to go on.', busy: true }),
  'copy-refused': () => panel(chatgpt, { copyText: () => Promise.reject(new Error('refused')) }),
  beside: () => panel(chatgpt, { layout: 'beside' }),
  sheet: () => panel(chatgpt, { layout: 'sheet' }),
  statuses: () =>
    frame(
      <div class="part">
        {statuses(chatgpt).map((claim) => (
          <ClaimCard key={claim.id} claim={claim} setting={setting(chatgpt)} />
        ))}
      </div>,
    ),
  hours: () =>
    frame(
      hours(chatgpt).map((hour, index) => (
        <div key={index} class="part">
          <HourlyDollar hour={hour} />
        </div>
      )),
    ),
  'no-contractor': () =>
    frame(
      <div class="part">
        <Chain chain={{ ...chatgpt.chain, links: chatgpt.chain.links.slice(0, 2) }} />
      </div>,
    ),
  popup: () =>
    frame(
      <Lead view={chatgpt} titleId="title">
        <MiniChain chain={chatgpt.chain} />
      </Lead>,
    ),
};

/** Stands for the frame, which places them in a page. */
const PLACED =
  '.mh.shell:is([data-layout=beside], [data-layout=sheet]) { position: fixed; inset: 0 }' +
  '.mh.shell[data-layout=sheet] { inset-block-start: auto; max-block-size: 60vh }';

/** A closed root with a named part in it, as in the extension; open here when the screenshots need to look inside (`&open`). */
function stand(story: () => ComponentChildren, host: HTMLElement): void {
  const root = host.attachShadow({ mode: asked.has('open') ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + PLACED);
  root.adoptedStyleSheets = [sheet];
  const part = document.createElement('div');
  part.dataset.manyHands = 'story';
  root.append(part);
  render(story(), part);
}

function inFigure(name: string, host: HTMLElement): HTMLElement {
  const figure = document.createElement('figure');
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: name }), host);
  return figure;
}

const asked = new URLSearchParams(location.search);
const only = asked.get('only');
const main = document.createElement('main');
for (const [name, story] of Object.entries(stories)) {
  const outOfFlow = name === 'beside' || name === 'sheet' || name === 'two-hundred-claims';
  if (only ? only !== name : outOfFlow) continue;
  const host = document.createElement('div');
  // Alone it stands where a page's own parts of ours stand, and where the test driver looks for them.
  if (only) document.body.append(host);
  else main.append(inFigure(name, host));
  stand(story, host);
}
if (!only) document.body.append(main);
