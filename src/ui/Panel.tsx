/** The label unfolded: who made this product, from one sentence down to the sources. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelSize } from '../model/choices';
import type { PanelView } from '../presentation/views/panel';
import { Actions } from './Actions';
import { Answers } from './Answers';
import { Chain } from './Chain';
import { Changed } from './Changed';
import { claimLinks } from './claim-links';
import type { CopyText } from './copy';
import { Groups } from './Groups';
import { HourlyDollar } from './HourlyDollar';
import { useJump } from './jump';
import { Lead } from './Lead';
import { LevelSwitch } from './LevelSwitch';
import { MiniChain } from './MiniChain';
import { Part } from './Part';
import { ReportLink, reporter } from './ReportLink';
import { type Layout, Shell } from './Shell';
import { SizeButtons } from './SizeButtons';
import { type Cite, Sources } from './Sources';
import { Terms } from './Terms';
import { Undocumented } from './Undocumented';
import { Unknown } from './Unknown';
import { usePrinting } from './use-printing';

const TITLE = 'mh-title';
const USUAL: PanelSize = { width: 'medium', sheet: 'half' };

export interface PanelProps {
  view: PanelView;
  layout: Layout;
  /** Close button and Escape. Without it the panel cannot be closed (popup, page). */
  onClose?: () => void;
  /** The way back to what stood here before (popup). */
  back?: { label: string; onBack: () => void };
  onLevel: (level: PanelView['level']) => void;
  /** Asks for a source's citation. */
  cite: Cite;
  /** Where copied citations go; the clipboard unless told. */
  copyText?: CopyText | undefined;
  notice?: string | undefined;
  busy?: boolean | undefined;
  /** The size that the person last gave it, and where to keep another. Claims are read at full height. */
  size?: PanelSize | undefined;
  onSize?: ((size: PanelSize) => void) | undefined;
  folded?: boolean | undefined;
  /** Moves focus to the heading once the panel stands. */
  takeFocus?: boolean;
  /** Claim to open at, instead of the beginning. */
  startAt?: string | undefined;
  /** Draws what is seen at first and nothing that is folded, until a jump or paper asks for it. */
  early?: boolean;
}

export function Panel({
  view,
  layout,
  onClose,
  back,
  onLevel,
  cite,
  copyText,
  notice,
  busy,
  takeFocus,
  startAt,
  size: kept = USUAL,
  onSize,
  folded,
  early,
}: PanelProps) {
  const body = useRef<HTMLDivElement>(null);
  const [target, goTo] = useJump(body);
  const printing = usePrinting();
  const [size, setSize] = useState<PanelSize>(startAt === undefined ? kept : { ...kept, sheet: 'full' });
  const resize = (next: PanelSize) => {
    setSize(next);
    onSize?.(next);
  };
  useEffect(() => {
    if (takeFocus) body.current?.querySelector<HTMLElement>('[data-focus-first]')?.focus();
  }, [takeFocus]);
  useEffect(() => {
    if (startAt) goTo(`claim:${startAt}`);
  }, [startAt, goTo]);
  const { words, chain, hour, actions, answers, changed, unknown, groups, terms, sources } = view;
  const report = reporter(view);
  const full = size.sheet === 'full';
  const half = layout === 'sheet' && !full;
  const part = { open: printing, empty: early && !printing && !target };
  const links = claimLinks(view, goTo);
  const picture = <MiniChain chain={chain} counted />;
  const more = half && (
    <button type="button" class="primary" onClick={() => resize({ ...size, sheet: 'full' })}>
      {words.showAll}
    </button>
  );
  const tools = (
    <>
      {!half && <LevelSwitch level={view.level} words={words} onLevel={onLevel} />}
      {layout === 'sheet' && <SizeButtons {...{ layout, size, words }} onSize={resize} />}
    </>
  );
  return (
    <Shell
      {...{ layout, full, folded, notice, busy, body, back, tools }}
      width={size.width}
      lang={view.lang}
      dir={view.dir}
      brand={words.brand}
      labelledBy={TITLE}
      foot={more}
      {...(onClose && { close: { label: words.close, onClose } })}
    >
      <Lead view={view} titleId={TITLE} brief={half} links={half ? undefined : links}>
        {picture}
      </Lead>
      <Undocumented view={view} titleId={TITLE}>
        {picture}
      </Undocumented>
      {!half && (
        <>
          <Part heading={chain.heading} gist={chain.gist} {...part}>
            <Chain {...{ chain, links }} said={view.undocumented?.text} />
          </Part>
          {hour && (
            <Part heading={hour.heading} gist={hour.gist} {...part}>
              <HourlyDollar hour={hour} links={links} />
            </Part>
          )}
          {answers.items.length > 0 && (
            <Part heading={answers.heading} gist={answers.gist} place="answers" {...part}>
              <Answers items={answers.items} />
            </Part>
          )}
          {changed.items.length > 0 && (
            <Part heading={changed.heading} gist={changed.gist} place="changed" {...part}>
              <Changed {...changed} links={links} />
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
            </Part>
          )}
          {groups.items.length > 0 && (
            <Part heading={groups.heading} gist={groups.gist} {...part}>
              {groups.note && <p class="small note">{groups.note}</p>}
              <Groups
                items={groups.items}
                canSkip={changed.items.length > 0}
                open={printing || view.undocumented !== null}
                {...{ words, goTo, report, target }}
              />
            </Part>
          )}
          {terms.items.length > 0 && (
            <Part heading={terms.heading} {...part}>
              <Terms items={terms.items} />
            </Part>
          )}
          {sources.items.length > 0 && (
            <Part heading={sources.heading} gist={sources.gist} {...part}>
              <Sources {...{ sources, words, target, cite, copyText }} whole={printing} />
            </Part>
          )}
          <footer class="footer">
            {layout === 'beside' && <SizeButtons {...{ layout, size, words }} onSize={resize} />}
            <ReportLink {...report()} />
            <p class="small">{words.footer}</p>
          </footer>
        </>
      )}
    </Shell>
  );
}
