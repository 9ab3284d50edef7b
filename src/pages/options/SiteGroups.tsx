/** The groups of sites that a person may allow: why each is asked for, its true state, and the button that asks or gives back. */
import browser from 'webextension-polyfill';
import { sentenceOf } from '../../model/sentence';
import type { OptionsView } from '../../presentation/page-views';
import type { SiteGroupView } from '../../presentation/site-groups-view';
import { send } from '../kit/send';

interface Props {
  view: OptionsView;
  onView(view: OptionsView): void;
  onSaid(sentence: string): void;
}

export function SiteGroups({ view, onView, onSaid }: Props) {
  const word = (key: keyof typeof view.words) => view.words[key];

  /** Follows a question to the browser that was put in the click itself: Firefox asks only then. */
  const after = async (asked: Promise<boolean>, next: () => Promise<OptionsView>) => {
    try {
      if (!(await asked)) return;
      onView(await next());
      onSaid(word('options.saved'));
    } catch (error) {
      onSaid(sentenceOf(error, word('error.internal')));
    }
  };
  const allow = ({ origins }: SiteGroupView) =>
    after(browser.permissions.request({ origins }), () => send('options', {}));
  const remove = ({ id, origins }: SiteGroupView) =>
    after(browser.permissions.remove({ origins }), () => send('group-removed', { group: id }));

  return (
    <section class="part" aria-labelledby="groups">
      <h3 id="groups">{word('options.groups')}</h3>
      <p>{word('options.groups.intro')}</p>
      {view.groups.map((group) => (
        <div key={group.id} class="site-group" data-group={group.id} data-state={group.state}>
          <h4>{group.title}</h4>
          <p>{group.why}</p>
          <p>
            <b>{group.stateWord}</b>
          </p>
          {group.allow && (
            <button type="button" class="quiet" data-action="allow" onClick={() => allow(group)}>
              {group.allow}
            </button>
          )}
          {group.remove && (
            <button type="button" class="quiet" data-action="remove" onClick={() => remove(group)}>
              {group.remove}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
