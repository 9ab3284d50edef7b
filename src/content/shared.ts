/** What the detector leaves for the panel: both run in the extension's isolated world of the page. */

import type { CaptchaWatch } from '../detection/captchas';
import type { Probe } from '../detection/detect';
import type { DetectedProduct } from '../detection/rules';
import type { ChipView } from '../presentation/view';
import type { KeyGuard } from './keys';
import type { Answer } from './send';

export interface PanelTask {
  /** The label that was pressed: product, language, direction, and what to say when the background is gone. */
  label: Pick<ChipView, 'lang' | 'dir' | 'product' | 'reload'>;
  /** Already on its way when the panel script starts. */
  answer: Promise<Answer<'open-panel'>>;
  keys: KeyGuard;
  /** Aborted when the page leaves the product or the script ends. */
  signal: AbortSignal;
  /** Called once when the panel is gone; gives the focus back. */
  closed(): void;
}

/** A slot on the isolated world's global, out of the page's sight. */
export const shared = globalThis as {
  manyHandsPanel?: PanelTask | undefined;
  manyHandsDetector?: AbortController | undefined;
  manyHandsMoments?: AbortController | undefined;
  manyHandsEverywhere?: AbortController | undefined;
  /** What stands on the page now; the background reads it here when the toolbar is asked. */
  manyHandsSeen?: readonly string[];
  manyHandsProbing?: AbortController | undefined;
  manyHandsProbe?: (products: readonly DetectedProduct[], follow: boolean) => Probe;
  manyHandsCaptcha?: (watch: CaptchaWatch) => void;
  manyHandsCaptchaTimer?: number;
  /** Claim at which the next panel opens; the panel takes it away. */
  manyHandsClaim?: string | undefined;
};
