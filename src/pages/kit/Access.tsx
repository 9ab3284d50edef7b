/** What the browser keeps from us, in two lines with one button; and groups of sites that can be allowed, a button each. */
import type { AccessView } from '../../presentation/access-view';
import type { PopupView } from '../../presentation/popup-view';
import type { SiteGroupView } from '../../presentation/site-groups-view';

interface Asking {
  /** Puts the browser's own question, in the click itself: browsers ask then only. */
  ask(origins: string[]): void;
}

export const Access = ({ access, ask }: { access: AccessView } & Asking) => (
  <div class="page-part access" role="status">
    <p>{access.sentence}</p>
    <button type="button" class="primary" data-action="allow" onClick={() => ask(access.origins)}>
      {access.allow}
    </button>
  </div>
);

interface OffersProps extends Asking {
  groups: readonly SiteGroupView[];
  words: Pick<PopupView['words'], 'popup.groups' | 'popup.allow'>;
}

export const Offers = ({ groups, words, ask }: OffersProps) => (
  <div class="page-part offers">
    <h3>{words['popup.groups']}</h3>
    {groups.map(({ id, short, allow, origins }) => (
      <section key={id} data-group={id}>
        <p class="small">{short}</p>
        <button type="button" class="quiet" data-action="allow" aria-label={allow} onClick={() => ask(origins)}>
          {words['popup.allow']}
        </button>
      </section>
    ))}
  </div>
);
