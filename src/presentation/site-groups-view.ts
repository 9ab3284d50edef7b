/** A group of sites that a person may allow: why it is asked for, its true state, and what can be done. */
import type { Translator } from '../i18n/words';
import type { SiteGroup } from '../model/choices';
import type { SiteGroupState } from './page-views';

export interface SiteGroupView {
  id: SiteGroup;
  title: string;
  /** Which sites, and what for: in one line, and at length. */
  short: string;
  why: string;
  state: SiteGroupState;
  stateWord: string;
  /** Match patterns to ask for or to give back. */
  origins: string[];
  /** Labels of the buttons; without one there is nothing to do in that direction. */
  allow?: string;
  remove?: string;
}

export interface SiteGroupFacts {
  id: SiteGroup;
  /** All match patterns of the group, and those that the browser allows now. */
  all: readonly string[];
  allowed: readonly string[];
  /** The person allowed it at some time, and did not give it back here. */
  chosen: boolean;
}

function stateOf({ all, allowed, chosen }: SiteGroupFacts): SiteGroupState {
  if (allowed.length === all.length) return 'allowed';
  if (allowed.length > 0) return 'partly';
  return chosen ? 'withdrawn' : 'not-allowed';
}

export function siteGroupView(facts: SiteGroupFacts, { t }: Translator): SiteGroupView {
  const { id, all, allowed } = facts;
  const state = stateOf(facts);
  const title = t(`groups.${id}.title`);
  return {
    id,
    title,
    short: t(`groups.${id}.short`, { count: all.length }),
    why: t(`groups.${id}.why`),
    state,
    stateWord: t(`groups.state.${state}`, { count: allowed.length, all: all.length }),
    origins: [...all],
    ...(state !== 'allowed' && { allow: t('groups.allow', { title }) }),
    ...(allowed.length > 0 && { remove: t('groups.remove', { title }) }),
  };
}
