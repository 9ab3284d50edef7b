/** All claims in groups: by their place in the chain, then those that are about it among others, about its company, or about others. */
import { ofEntity, ofName } from '../i18n/names';
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import type { Inherited } from '../knowledge/shard';
import { STAGES } from '../model/claim';
import type { ClaimWords } from './claim-view';
import { countsOf, isItsMaker } from './own-claims';
import type { PanelView } from './views/panel';
import type { GroupView } from './views/parts';

/** Every claim in its group. */
export function groupViews(dossier: Dossier, view: ClaimWords, words: Translator): GroupView[] {
  const pick = (ids: readonly string[]) => ids.flatMap((id) => dossier.claims[id] ?? []);
  const product = dossier.knownAs;
  const company = dossier.entities[dossier.product.vendor]?.name ?? '';
  const stages = STAGES.map(
    (stage): GroupView => ({
      id: stage,
      heading: words.t(`stage.${stage}`),
      claims: pick(dossier.own)
        .filter((claim) => claim.stage === stage)
        .map(view),
    }),
  );
  const inherited = (...scopes: Inherited['scope'][]) =>
    pick(dossier.inherited.filter(({ scope }) => scopes.includes(scope)).map(({ claim }) => claim)).map(view);
  return [
    ...stages,
    { id: 'more', heading: words.t('groups.more', { product }), claims: pick(dossier.more).map(view) },
    {
      id: 'among',
      heading: words.t('groups.among', { of: ofName(product, words) }),
      claims: inherited('among'),
    },
    {
      id: 'company',
      heading: words.t('groups.company', {
        of: ofEntity(dossier.entities[dossier.product.vendor], company, words),
      }),
      note: words.t('groups.company.note', { product, company, self: isItsMaker(dossier) ? 'yes' : 'no' }),
      claims: inherited('company', 'maker'),
    },
    { id: 'sector', heading: words.t('groups.sector'), claims: inherited('sector') },
  ].filter((group) => group.claims.length > 0);
}

/** The part of the panel that holds every claim, without its groups. */
export function groupsHead(dossier: Dossier, words: Translator): Omit<PanelView['groups'], 'items'> {
  const own = countsOf(dossier).claims;
  const ids = [...dossier.own, ...dossier.more, ...dossier.inherited.map(({ claim }) => claim)];
  const all = new Set(ids.filter((id) => dossier.claims[id])).size;
  return {
    heading: words.t('groups.heading'),
    // The number of the label, and of what it is one: the list holds claims on others, too.
    ...(own > 0 && { gist: words.t('groups.gist', { own, product: dossier.knownAs, all, others: all - own }) }),
    note: words.t('groups.note'),
  };
}
