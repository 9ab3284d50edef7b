/** What comes after the opening: a line for each part, which opens in place. */
import type { PanelFront } from '../presentation/views/panel-front';
import { Actions } from './Actions';
import { Answers } from './Answers';
import { Chain } from './Chain';
import { Changed } from './Changed';
import type { CopyText } from './copy';
import { ToLessons } from './explore';
import { Groups } from './Groups';
import { HourlyDollar } from './HourlyDollar';
import type { Target } from './jump';
import { Marks } from './Marks';
import { type MoreOfPack, PackPart } from './PackPart';
import { Part } from './Part';
import { type Cite, Sources } from './Sources';
import { Terms } from './Terms';
import { Unknown } from './Unknown';
import type { Proofs } from './use-proofs';

interface Props {
  view: PanelFront;
  proofs: Proofs;
  target: Target | undefined;
  /** Lines alone: what they hold is drawn when it is asked for. */
  empty?: boolean | undefined;
  cite: Cite;
  copyText?: CopyText | undefined;
  moreOfPack?: MoreOfPack | undefined;
}

export function Parts({ view, proofs, target, empty, cite, copyText, moreOfPack }: Props) {
  const { words, chain, hour, actions, answers, changed, unknown, groups, packs, terms, marks, sources } = view;
  const part = { empty };
  return (
    <>
      {hour && (
        <Part heading={hour.heading} gist={hour.gist} pays {...part}>
          <HourlyDollar hour={hour} proofs={proofs} />
        </Part>
      )}
      {answers.items.length > 0 && (
        <Part heading={answers.heading} gist={answers.gist} place="answers" {...part}>
          <Answers items={answers.items} />
        </Part>
      )}
      {changed.items.length > 0 && (
        <Part heading={changed.heading} gist={changed.gist} place="changed" {...part}>
          <Changed items={changed.items} more={changed.more} proofs={proofs} />
        </Part>
      )}
      {/* Where nobody is known of, the opening has said all of it. */}
      {(chain.gist || chain.links.some(({ claim }) => claim)) && (
        <Part heading={chain.heading} gist={chain.gist} {...part}>
          <Chain chain={chain} proofs={proofs} said={view.undocumented?.text} />
        </Part>
      )}
      {unknown.items.length > 0 && (
        <Part heading={unknown.heading} gist={unknown.gist} {...part}>
          <Unknown items={unknown.items} lang={unknown.lang} />
        </Part>
      )}
      {actions.items.length > 0 && (
        <Part heading={actions.heading} gist={actions.gist} {...part}>
          <Actions items={actions.items} more={actions.more} />
          <ToLessons label={words.lessons} />
        </Part>
      )}
      {groups.items?.length !== 0 && (
        <Part heading={groups.heading} gist={groups.gist} {...part}>
          {groups.note && <p class="small note">{groups.note}</p>}
          <Groups items={groups.items ?? []} open={view.undocumented !== null} {...{ proofs, target }} />
        </Part>
      )}
      {packs.map((pack) => (
        <Part key={pack.id} heading={pack.badge} gist={pack.gist} {...part}>
          <PackPart {...{ pack, view, proofs }} more={moreOfPack} />
        </Part>
      ))}
      {sources.items?.length !== 0 && (
        <Part heading={sources.heading} gist={sources.gist} {...part}>
          {sources.items && (
            <Sources {...{ words, target, cite, copyText }} sources={{ ...sources, items: sources.items }} />
          )}
        </Part>
      )}
      <Part heading={marks.heading} {...part}>
        <Marks items={marks.items} />
      </Part>
      {terms.items.length > 0 && (
        <Part heading={terms.heading} {...part}>
          <Terms items={terms.items} />
        </Part>
      )}
    </>
  );
}
