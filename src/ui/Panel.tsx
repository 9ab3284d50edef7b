/** The label unfolded: who made this product, from one sentence down to the sources. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelSize } from '../model/choices';
import type { ClaimView } from '../presentation/views/claim';
import type { PanelView } from '../presentation/views/panel';
import { isWhole, type PanelFront } from '../presentation/views/panel-front';
import { CardButtons } from './CardButtons';
import { type CardSetting, ClaimCard } from './ClaimCard';
import { claimToPaste } from './claim-to-paste';
import type { CopyText } from './copy';
import { closeInnermost } from './escape';
import { useJump } from './jump';
import { Lead } from './Lead';
import { LevelSwitch } from './LevelSwitch';
import { MiniChain } from './MiniChain';
import { MoveBeside } from './MoveBeside';
import type { MoreOfPack } from './PackPart';
import { Parts } from './Parts';
import { ReportLink, reporter } from './ReportLink';
import { SearchEverything } from './SearchEverything';
import { type Layout, Shell } from './Shell';
import { SizeButtons } from './SizeButtons';
import type { Cite } from './Sources';
import { Undocumented } from './Undocumented';
import { useProofs } from './use-proofs';

const TITLE = 'mh-title';
const USUAL: PanelSize = { width: 'medium', sheet: 'half' };

export interface PanelProps {
  view: PanelFront;
  /** Asks again for what a front lacks: a person wants something of it. */
  onWanted?: () => void;
  layout: Layout;
  /** Close button and Escape. Without it the panel cannot be closed (popup, page). */
  onClose?: () => void;
  /** The way back to what stood here before (popup). */
  back?: { label: string; onBack: () => void };
  onLevel: (level: PanelView['level']) => void;
  /** Moves it to the browser's side panel. */
  onMove?: (() => void) | undefined;
  /** Opens the page that this is printed from, at the level that is read. */
  onPrint?: (() => void) | undefined;
  /** Asks for a source's citation. */
  cite: Cite;
  /** Where copied citations go; the clipboard unless told. */
  copyText?: CopyText | undefined;
  /** Asks for the next page of a pack's claims. */
  moreOfPack?: MoreOfPack | undefined;
  notice?: string | undefined;
  busy?: boolean | undefined;
  /** The size that the person last gave it, and where to keep another. Claims are read at full height, in passing: that is not kept. */
  size?: PanelSize | undefined;
  onSize?: ((size: PanelSize, passing?: boolean) => void) | undefined;
  folded?: boolean | undefined;
  /** Moves focus to the heading once the panel stands. */
  takeFocus?: boolean;
  /** Claim to open at, instead of the beginning. */
  startAt?: string | undefined;
  /** Draws what is seen at first and nothing that is folded, until a jump asks for it. */
  early?: boolean;
}

/** The claims that the view holds, by id. */
const claimsOf = (view: PanelView | undefined): ReadonlyMap<string, ClaimView> | undefined =>
  view && new Map(view.groups.items.flatMap((group) => group.claims.map((claim) => [claim.id, claim])));

export function Panel({
  view,
  onWanted,
  layout,
  onClose,
  back,
  onLevel,
  onMove,
  onPrint,
  cite,
  copyText,
  moreOfPack,
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
  const whole = isWhole(view) ? view : undefined;
  const jumps = useJump(body, whole !== undefined);
  const { target, goTo } = jumps;
  const [chosen, setSize] = useState<PanelSize>(startAt === undefined ? kept : { ...kept, sheet: 'full' });
  useEffect(() => {
    if (takeFocus) body.current?.querySelector<HTMLElement>('[data-focus-first]')?.focus();
  }, [takeFocus]);
  useEffect(() => {
    if (startAt) goTo(`claim:${startAt}`);
  }, [startAt, goTo]);
  useEffect(() => {
    const { current } = body;
    if (whole || !onWanted) return;
    current?.addEventListener('click', onWanted);
    return () => current?.removeEventListener('click', onWanted);
  }, [whole, onWanted]);
  const { words, sources } = view;
  const report = reporter(view);
  const setting: CardSetting = {
    words,
    report,
    goTo,
    sources: sources.items ?? [],
    sourcesHeading: sources.heading,
    canSkip: view.changed.items.length > 0,
  };
  const proofs = useProofs({
    body,
    claims: useMemo(() => claimsOf(whole), [whole]),
    startAt,
    goTo,
    draw: (claim, close, above) => (
      <ClaimCard {...{ claim, setting, above }}>
        {whole && (
          <CardButtons {...{ words, copyText }} claim={claim.id} text={claimToPaste(claim, whole)} onClose={close} />
        )}
      </ClaimCard>
    ),
  });
  const told = Boolean(proofs.close);
  const size: PanelSize = told ? { ...chosen, sheet: 'full' } : chosen;
  useEffect(() => {
    if (!told) return;
    onSize?.(size, true);
    return () => onSize?.(chosen, true);
  }, [told, chosen]);
  const resize = (next: PanelSize) => {
    if (next.sheet === 'half') proofs.close?.();
    setSize(next);
    onSize?.(next);
  };
  const half = layout === 'sheet' && size.sheet !== 'full';
  const picture = <MiniChain chain={view.chain} proofs={proofs} />;
  const more = half && (
    <button type="button" class="primary" onClick={() => resize({ ...size, sheet: 'full' })}>
      {words.showAll}
    </button>
  );
  const levels = !half && <LevelSwitch level={view.level} words={words} onLevel={onLevel} />;
  const tools = (
    <>
      {layout === 'beside' && onMove && <MoveBeside label={words.moveBeside} onMove={onMove} />}
      {layout === 'sheet' && <SizeButtons {...{ layout, size, words }} onSize={resize} />}
    </>
  );
  return (
    <Shell
      {...{ layout, folded, notice, busy, body, back, levels, tools }}
      full={!half && layout === 'sheet'}
      width={size.width}
      lang={view.lang}
      dir={view.dir}
      brand={words.brand}
      labelledBy={TITLE}
      foot={more}
      inner={(pressed) => closeInnermost(pressed, jumps.back, proofs.close)}
      {...(onClose && { close: { label: words.close, onClose } })}
    >
      <Lead view={view} titleId={TITLE} brief={half} proofs={proofs}>
        {picture}
      </Lead>
      <Undocumented view={view} titleId={TITLE} proofs={proofs}>
        {picture}
      </Undocumented>
      {!half && (
        <>
          <Parts {...{ view, proofs, target, cite, copyText, moreOfPack }} empty={early && !target} />
          <footer class="footer">
            <SearchEverything label={words.searchAll} hint={words.searchHint} />
            {layout === 'beside' && <SizeButtons {...{ layout, size, words }} onSize={resize} />}
            {onPrint && (
              <p class="small">
                <button type="button" class="link print" onClick={onPrint}>
                  {words.print}
                </button>
              </p>
            )}
            <ReportLink {...report()} />
            <p class="small">{words.footer}</p>
          </footer>
        </>
      )}
      {jumps.back && (
        <p class="return">
          <button type="button" class="quiet" onClick={jumps.back}>
            {words.back}
          </button>
        </p>
      )}
    </Shell>
  );
}
