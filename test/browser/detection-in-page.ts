/** What the detection sees on the page it runs in, counted as the reduced pages say it. Built into one script by a spec. */
import { momentControls } from '../../scripts/detection/moment-controls';
import { detect } from '../../src/detection/detect';
import { probePage } from '../../src/detection/page-signals';
import type { DetectedProduct } from '../../src/detection/rules';

export function see(page: Document, address: string, products: readonly DetectedProduct[]) {
  const probe = probePage(page, address, products, { insideScripts: true });
  const found = detect(address, products, probe);
  const moments = found ? momentControls(page, found.product) : [];
  const count = (kind: string, polarity?: string) =>
    moments.filter((moment) => moment.moment === kind && moment.polarity === polarity).length;
  return {
    primary: found?.product.id ?? null,
    others: found?.others.map(({ id }) => id) ?? [],
    widgets: probe.widgets.map(({ id }) => id),
    captcha: probe.captcha.map(({ id }) => id),
    up: count('feedback', 'up'),
    down: count('feedback', 'down'),
    voice: count('voice'),
    upload: count('upload'),
  };
}
