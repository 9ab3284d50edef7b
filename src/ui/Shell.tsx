/** The frame of every surface: a named landmark, the brand, a way out, and one scrolling body. */
import type { ComponentChildren, RefObject } from 'preact';
import type { PanelSize } from '../model/choices';
import { composes } from './composes';
import { Logo } from './Logo';

export type Layout = 'beside' | 'sheet' | 'page';

interface Props {
  lang: string;
  dir: 'ltr' | 'rtl';
  layout: Layout;
  /** The sheet takes the whole height. */
  full?: boolean;
  /** Only the header stands: an on-screen keyboard takes the room. */
  folded?: boolean | undefined;
  width?: PanelSize['width'];
  /** Stands beside the brand where it fits, else on a line of its own. */
  levels?: ComponentChildren;
  /** Stands in the header, before the way out. */
  tools?: ComponentChildren;
  brand: string;
  close?: { label: string; onClose: () => void };
  /** The way back to what stood here before; Escape takes it, too. */
  back?: { label: string; onBack: () => void } | undefined;
  /** Id of the heading that names the landmark; without one the brand names it. */
  labelledBy?: string;
  /** One line that concerns the whole panel, such as "reload this page". */
  notice?: string | undefined;
  busy?: boolean | undefined;
  /** The scrolling body. */
  body?: RefObject<HTMLDivElement | null>;
  /** Closes the innermost thing that Escape, pressed there, may close; false where there is none and the surface itself closes. */
  inner?: (pressed: EventTarget | null) => boolean;
  /** Stays in sight below the body. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

export function Shell({
  lang,
  dir,
  layout,
  full,
  folded,
  width,
  levels,
  tools,
  brand,
  close,
  back,
  labelledBy,
  notice,
  busy,
  body,
  inner,
  foot,
  children,
}: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || composes(event)) return;
    const leave = back?.onBack ?? close?.onClose;
    const closed = inner?.(event.target) ?? false;
    if (!closed) {
      if (!leave) return;
      leave();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      class="mh shell"
      role={layout === 'page' ? 'region' : 'complementary'}
      {...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': brand })}
      aria-busy={busy ?? false}
      data-layout={layout}
      data-full={full ? '' : undefined}
      data-folded={folded ? '' : undefined}
      data-width={width}
      {...{ lang, dir, onKeyDown }}
    >
      <header class="bar">
        {back && (
          <button type="button" class="link back" onClick={back.onBack}>
            {back.label}
          </button>
        )}
        <div class="head">
          <p class="brand">
            <Logo />
            {brand}
          </p>
          {layout !== 'sheet' && levels}
        </div>
        {tools}
        {close && (
          <button type="button" class="icon-button" aria-label={close.label} onClick={close.onClose}>
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.8" fill="none" />
            </svg>
          </button>
        )}
        {layout === 'sheet' && levels}
      </header>
      <div role="status">{notice && <p class="notice">{notice}</p>}</div>
      <div class="scroll" ref={body}>
        {children}
      </div>
      {foot && <div class="foot">{foot}</div>}
    </section>
  );
}
