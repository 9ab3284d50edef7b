/** The dossier on paper: all of it open, each thing once, in two columns; what is about the product itself comes first, whole. */
import type { ComponentChildren } from 'preact';
import type { ClaimView } from '../../presentation/views/claim';
import type { PanelView } from '../../presentation/views/panel';
import type { GroupView } from '../../presentation/views/parts';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { PaperClaim, type PaperSetting } from './PaperClaim';
import { PaperPack } from './PaperPack';
import { PaperSources, written } from './PaperSources';
import { PaperChain, PaperHour } from './PaperWork';
import { sentence, usual } from './usual';

/** Groups that are about the company, the kind or the field. */
const ASIDE: readonly string[] = ['company', 'kind', 'sector'];

const claimsIn = (groups: readonly GroupView[]): ClaimView[] => groups.flatMap(({ claims }) => claims);
const withInstead = (claim: ClaimView): ClaimView[] => [claim, ...(claim.instead ? withInstead(claim.instead) : [])];

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
      {group.note && <p {...inLanguage(group.noteLang)}>{group.note}</p>}
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
          <p>
            <b>{undocumented.heading}</b>
          </p>
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

const Explained = ({ view: { terms, marks }, used }: { view: PanelView; used: ReadonlySet<string> }) => (
  <>
    {terms.items.length > 0 && (
      <Part heading={terms.heading} run>
        {terms.items.map(({ term, definition, lang }) => (
          <p key={term} {...inLanguage(lang)}>
            <b>{term}:</b> {definition}
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

/** `own`: only what is about the product itself. */
export function Paper({ view, own = false }: { view: PanelView; own?: boolean }) {
  const { chain, hour, unknown, actions, groups, sources, words, paper } = view;
  const aside = groups.items.filter(({ id }) => ASIDE.includes(id));
  const [about, others] = [groups.items.filter((group) => !aside.includes(group)), own ? [] : aside];
  const claims = claimsIn(groups.items).flatMap(withInstead);
  const lead = claims.find(({ id }) => id === view.lead?.claim);
  const checked = usual(claims.map((claim) => claim.checked));
  const since = usual(claims.flatMap((claim) => claim.since ?? []));
  const read = usual(sources.items.map((source) => source.checked));
  const once = [checked, since, read].filter((line) => line !== undefined);
  const setting: PaperSetting = {
    words,
    sourcesHeading: sources.heading,
    usual: [checked, since],
    when: new Map(
      view.changed.items.map(({ claim, date, kind }) => [claim.id, [kind, date].filter(Boolean).join(', ')]),
    ),
  };
  const groupsOf = (part: readonly GroupView[]) =>
    part.map((group) => <Group key={group.id} {...{ group, setting }} but={lead?.id} />);
  const list = (heading: string, items: PanelView['sources']['items']) =>
    items.length > 0 && (
      <Part heading={heading}>
        <PaperSources items={items} checked={read} />
      </Part>
    );
  // Where the product has none of its own, all are for the others and stand in one list.
  const first = sources.own;
  return (
    <section class="mh paper" lang={view.lang} dir={view.dir}>
      <header>
        <p class="paper-brand">{words.brand}</p>
        <h2>{view.question}</h2>
        <p>{paper.facts}</p>
        {once.length > 0 && (
          <p>
            {paper.usual} {once.map(sentence).join(' ')}
          </p>
        )}
      </header>
      <div class="paper-columns">
        <Opening {...{ view, setting, lead }} />
        <Part heading={chain.heading}>
          <PaperChain
            chain={chain}
            told={new Set([...claims.map(({ id }) => id), ...unknown.items, view.undocumented?.text])}
          />
        </Part>
        {hour && (
          <Part heading={hour.heading}>
            <PaperHour hour={hour} />
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
        {groupsOf(about)}
        {actions.items.length > 0 && <Actions actions={actions} />}
        {first > 0 && list(sources.heading, sources.items.slice(0, first))}
        {groupsOf(others)}
        {!own && list(first > 0 ? sources.others : sources.heading, sources.items.slice(first))}
        {view.packs.map((pack) => (
          <PaperPack key={pack.id} pack={pack} setting={setting} />
        ))}
        <Explained
          view={view}
          used={
            new Set(
              [...claims, ...view.packs.flatMap((pack) => pack.claims)].map(({ proof }) => proof.mark.shape as string),
            )
          }
        />
        <p>{words.footer}</p>
      </div>
    </section>
  );
}
