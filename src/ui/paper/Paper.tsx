/** The dossier on paper, open, each thing once, in two columns: what the panel opens with and what changed; whole where that is asked for. */
import type { ComponentChildren } from 'preact';
import type { ClaimView } from '../../presentation/views/claim';
import type { PanelView } from '../../presentation/views/panel';
import type { GroupView } from '../../presentation/views/parts';
import { earlier } from '../Changed';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { inBrief, PaperClaim, type PaperSetting, withInstead } from './PaperClaim';
import { PaperPack } from './PaperPack';
import { PaperSources, written } from './PaperSources';
import { marksOfChain, PaperChain, PaperHour } from './PaperWork';
import { sentence, usual } from './usual';

/** Groups that are about the product among others, about the company or about others. */
const ASIDE: readonly string[] = ['among', 'company', 'sector'];

/** Claims that the opening, the chain and the pay rest on, and what changed last. */
const toldFirst = ({ lead, chain, hour, changed }: PanelView): ReadonlySet<string | undefined> =>
  new Set([
    lead?.claim,
    ...chain.links.flatMap(({ claim, count }) => [claim, count?.claim]),
    ...(hour?.proofs ?? []).map(({ claim }) => claim),
    ...changed.items.slice(earlier(changed.items)).map(({ claim }) => claim.id),
  ]);

/** What goes on the sheets: without an opening of its own a product has few claims, and all of them do. */
function groupsOnPaper(view: PanelView, whole: boolean): GroupView[] {
  if (whole) return view.groups.items;
  const first = toldFirst(view);
  return view.groups.items
    .filter(({ id }) => !ASIDE.includes(id))
    .map((group) => ({
      ...group,
      claims: group.claims.filter(({ id }) => !view.lead || first.has(id)).map(inBrief),
    }));
}

const claimsIn = (groups: readonly GroupView[]): ClaimView[] => groups.flatMap(({ claims }) => claims);

/** `run`: its lines are short, and run on. */
const Part = ({ heading, run, children }: { heading: string; run?: boolean; children: ComponentChildren }) => (
  <section class={run ? 'paper-run' : ''}>
    <h3>{heading}</h3>
    {children}
  </section>
);

const Group = ({ group, setting, but }: { group: GroupView; setting: PaperSetting; but: string | undefined }) => {
  const claims = group.claims.filter(({ id }) => id !== but);
  if (claims.length === 0) return null;
  return (
    <Part heading={group.heading}>
      {group.note && <p>{group.note}</p>}
      {claims.map((claim) => (
        <PaperClaim key={claim.id} claim={claim} setting={setting} />
      ))}
    </Part>
  );
};

/** What opens the sheet: the claim of the opening whole, or that nothing is documented. */
function Opening({ view, setting, lead }: { view: PanelView; setting: PaperSetting; lead: ClaimView | undefined }) {
  const { shared, undocumented } = view;
  return (
    <div class="paper-opening">
      {shared && <p>{shared}</p>}
      {/* At the fullest level the opening is a sentence, and the claim says it at length. */}
      {view.lead?.more && !view.lead.fold && <p {...inLanguage(view.lead.lang)}>{view.lead.text}</p>}
      {lead && <PaperClaim claim={lead} setting={setting} />}
      {undocumented && (
        <>
          {undocumented.heading && (
            <p>
              <b>{undocumented.heading}</b>
            </p>
          )}
          <p {...inLanguage(undocumented.lang)}>{undocumented.text}</p>
        </>
      )}
    </div>
  );
}

const Actions = ({ actions }: Pick<PanelView, 'actions'>) => (
  <Part heading={actions.heading}>
    {actions.items.map(({ id, title, text, lang, facts, url, checked }) => (
      <p key={id}>
        <b>{title}.</b> <span {...inLanguage(lang)}>{text}</span> {facts.length > 0 && sentence(facts.join(', '))}{' '}
        {url && <a href={url}>{written(url)}</a>} {checked}
      </p>
    ))}
  </Part>
);

const Explained = ({
  view: { terms, marks, words },
  whole,
  used,
}: {
  view: PanelView;
  whole: boolean;
  used: ReadonlySet<string>;
}) => (
  <>
    {whole && terms.items.length > 0 && (
      <Part heading={terms.heading} run>
        {terms.items.map(({ term, definition, lang }) => (
          <p key={term} {...inLanguage(lang)}>
            <b>
              {term}
              {words.colon}
            </b>{' '}
            {definition}
          </p>
        ))}
      </Part>
    )}
    <Part heading={marks.heading} run>
      {marks.items
        .filter(({ mark }) => used.has(mark.shape))
        .map(({ mark, means }) => (
          <p key={mark.shape}>
            <Mark mark={mark} /> {means}
          </p>
        ))}
    </Part>
  </>
);

/** `whole`: with every claim and source, also those about the company, the kind and the field, and the words explained. */
export function Paper({ view, whole = false }: { view: PanelView; whole?: boolean }) {
  const { chain, hour, unknown, actions, sources, words, paper } = view;
  const groups = groupsOnPaper(view, whole);
  const aside = groups.filter(({ id }) => ASIDE.includes(id));
  const claims = claimsIn(groups).flatMap(withInstead);
  const cited = new Set(claims.flatMap((claim) => claim.sources.map(({ number }) => number)));
  const shown = sources.items.filter(({ number }) => cited.has(number));
  const lead = claims.find(({ id }) => id === view.lead?.claim);
  const checked = usual(claims.map((claim) => claim.checked));
  const since = usual(claims.flatMap((claim) => claim.since ?? []));
  const read = usual(shown.map((source) => source.checked));
  const once = [checked, since, read].filter((line) => line !== undefined);
  const setting: PaperSetting = {
    words,
    sourcesHeading: sources.heading,
    usual: [checked, since],
    brief: !whole,
    when: new Map(
      view.changed.items.map(({ claim, date, kind }) => [claim.id, [kind, date].filter(Boolean).join(', ')]),
    ),
  };
  const told = new Set([...claims.map(({ id }) => id), ...unknown.items, view.undocumented?.text]);
  const groupsOf = (part: readonly GroupView[]) =>
    part.map((group) => <Group key={group.id} {...{ group, setting }} but={lead?.id} />);
  const list = (heading: string, items: PanelView['sources']['items']) =>
    items.length > 0 && (
      <Part heading={heading}>
        <PaperSources items={items} checked={read} />
      </Part>
    );
  // Where the product has none of its own, all are for the others and stand in one list.
  const first = shown.filter(({ number }) => number <= sources.own);
  const rest = shown.slice(first.length);
  return (
    <section class="mh paper" lang={view.lang} dir={view.dir}>
      <div class="paper-columns">
        {/* In the columns, and these without padding: else Chromium may leave the first side empty and begin them on the next. */}
        <header>
          <p class="paper-brand">{words.brand}</p>
          <h2>{view.question}</h2>
          <p>
            {paper.facts} {!whole && paper.brief}
          </p>
          {once.length > 0 && (
            <p>
              {paper.usual} {once.map(sentence).join(' ')}
            </p>
          )}
        </header>
        <Opening {...{ view, setting, lead }} />
        <Part heading={chain.heading}>
          <PaperChain chain={chain} colon={words.colon} told={told} />
        </Part>
        {hour && (
          <Part heading={hour.heading}>
            <PaperHour hour={hour} colon={words.colon} />
          </Part>
        )}
        {unknown.items.length > 0 && (
          <Part heading={unknown.heading} run>
            {unknown.items.map((item) => (
              <p key={item} {...inLanguage(unknown.lang)}>
                {item}
              </p>
            ))}
          </Part>
        )}
        {groupsOf(groups.filter((group) => !aside.includes(group)))}
        {actions.items.length > 0 && <Actions actions={actions} />}
        {list(sources.heading, first)}
        {groupsOf(aside)}
        {list(first.length > 0 ? sources.others : sources.heading, rest)}
        <Explained
          {...{ view, whole }}
          used={
            new Set([
              ...[...claims, ...view.packs.flatMap((pack) => pack.claims)].map(({ proof }) => proof.mark.shape),
              ...marksOfChain(chain, told),
            ])
          }
        />
        <p>{words.footer}</p>
      </div>
      {view.packs.map((pack) => (
        <PaperPack key={pack.id} pack={pack} setting={setting} />
      ))}
    </section>
  );
}
