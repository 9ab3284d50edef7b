/** The ways on from the popup: diary, side panel (or a window where the browser refuses it), lessons, options. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ManyHandsError } from '../../model/errors';
import type { PopupView } from '../../presentation/popup-view';
import type { PanelFront } from '../../presentation/views/panel-front';
import { Explorable, ToLessons } from '../../ui/explore';
import { openPaper } from '../kit/open-paper';
import type { Attempts } from '../kit/use-attempt';
import { type SideOpener, windowOpener } from './side-panel';

interface Props extends Pick<Attempts, 'attempt'> {
  view: PopupView;
  /** What the tab's product is told with, as it is read here. */
  panel: PanelFront | null;
  openSide: SideOpener | undefined;
}

/** Some browsers carry the call for a side panel and refuse it: then a window of its own is offered in its place. */
export function Links({ view: { words, diary, tab }, panel, openSide, attempt }: Props) {
  const [refused, setRefused] = useState(false);
  const openWindow = windowOpener(tab);
  const keepOpen = (open: SideOpener) =>
    attempt(async () => {
      await open();
      window.close();
    });
  const side = (open: SideOpener) =>
    keepOpen(() =>
      open().catch((error: unknown) => {
        console.error('Many Hands:', error);
        setRefused(true);
        throw new ManyHandsError('internal', words['popup.side.refused'], { cause: error });
      }),
    );
  return (
    <p class="page-part links">
      {diary && (
        <a class="link" href="../diary/diary.html" target="_blank" rel="noopener">
          {diary}
        </a>
      )}
      {openSide && !refused && (
        <button type="button" class="link" data-action="side" onClick={() => side(openSide)}>
          {words['popup.side']}
        </button>
      )}
      {refused && openWindow && (
        <button type="button" class="link" data-action="window" onClick={() => keepOpen(openWindow)}>
          {words['popup.window']}
        </button>
      )}
      {panel && (
        <button type="button" class="link" data-action="print" onClick={() => keepOpen(() => openPaper(panel))}>
          {panel.words.print}
        </button>
      )}
      {panel && <Explorable to={{ question: '' }}>{words['explore.short']}</Explorable>}
      <ToLessons label={words['popup.lessons']} />
      <button
        type="button"
        class="link"
        data-action="options"
        onClick={() => attempt(() => browser.runtime.openOptionsPage())}
      >
        {words['popup.options']}
      </button>
    </p>
  );
}
