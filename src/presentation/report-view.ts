/** The report of an error: what is filled in, what is asked, and where the person's own mail program or browser sends it. */
import type { Translator, WordKey } from '../i18n/words';
import type { ReportView } from './views/parts';

/** Lines and address of a report. `reportTo`: `mailto:`, with an address if there is one, or the page of a project's issues. */
export function reportView(
  words: Translator,
  { kbVersion, reportTo }: { kbVersion: string; reportTo: string },
): ReportView {
  const { t } = words;
  // A colon has its own space before it in some languages.
  const line = (key: WordKey): string => t('report.line', { name: t(key) });
  const lines = {
    claim: line('report.claim'),
    product: line('report.product'),
    language: line('report.language'),
    version: line('report.version'),
    text: line('report.text'),
    sources: line('report.sources'),
  };
  return {
    to: reportTo,
    label: t('report.label'),
    subject: line('report.subject'),
    version: kbVersion,
    ask: [t('report.wrong'), t('report.right')],
    lines,
  };
}
