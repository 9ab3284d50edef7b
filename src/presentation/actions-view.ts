/** What a reader can do, in words: by whom, for whom, how long it takes, and when somebody last opened its address. */
import { dayInWords } from '../i18n/dates';
import type { Translator } from '../i18n/words';
import type { Dossier } from '../knowledge/dossier';
import type { LocalAction } from '../knowledge/shard';
import { compareDays } from '../model/primitives';
import type { PanelView } from './views/panel';
import type { ActionView } from './views/parts';

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

function actionView(action: LocalAction, words: Translator): ActionView {
  const { id, title, text, owner, askedBy, effort, url, checked, ends } = action;
  const by = owner ?? words.t('brand');
  return {
    id,
    title,
    text,
    ...(action.textLanguage && { lang: action.textLanguage }),
    facts: [
      words.t(owner === undefined ? 'action.ours' : askedBy === owner ? 'action.askedByOwner' : 'action.owner', {
        owner: by,
      }),
      ...(askedBy && askedBy !== owner ? [words.t('action.askedBy', { by: askedBy })] : []),
      words.t('action.effort', { effort }),
      ...(action.for.includes('anyone') ? [] : [words.t('action.for', { who: action.for[0] ?? 'anyone' })]),
      ...(ends ? [words.t('action.ends', { date: dayInWords(ends, words.language) })] : []),
    ],
    checked: url && checked ? words.t('action.checked', { date: dayInWords(checked, words.language) }) : '',
    ...(url && { url }),
    open: url ? words.t('action.open', { host: hostOf(url) }) : '',
  };
}

const isForAnyone = (action: LocalAction): number => Number(action.for.includes('anyone'));

/** Everything that has not ended, in the order of the dossier, after it what is for organisations alone. `today` is YYYY-MM-DD. */
export function actionsView(
  { actions }: Pick<Dossier, 'actions'>,
  words: Translator,
  today: string,
): PanelView['actions'] {
  const open = actions
    .filter(({ ends }) => ends === undefined || compareDays(ends, today) >= 0)
    .toSorted((left, right) => isForAnyone(right) - isForAnyone(left));
  return {
    heading: words.t('actions.heading'),
    ...(open.length > 0 && { gist: words.t('panel.gist', { of: 'actions', count: open.length }) }),
    more: words.t('actions.more'),
    items: open.map((action) => actionView(action, words)),
  };
}
