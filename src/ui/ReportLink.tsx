/** "Report an error": a plain link, so that it works in any page and sends nothing by itself. */
import type { ClaimView } from '../presentation/views/claim';
import type { PanelFront } from '../presentation/views/panel-front';
import { reportHref } from './report';

interface Link {
  href: string;
  label: string;
}

/** The link for one claim, or without one for the whole panel. */
export type Report = (claim?: ClaimView) => Link;

export const reporter =
  (view: PanelFront): Report =>
  (claim) => ({ href: reportHref(view, claim), label: view.report.label });

/** A new tab: a link followed in the page's own would tell the page, by its `navigate` event, what is reported. */
export const ReportLink = ({ href, label, of }: Link & { of?: string }) => (
  <p class="small">
    <a class="link" target="_blank" rel="noopener noreferrer" href={href}>
      {label}
      {of && <span class="ears"> {of}</span>}
    </a>
  </p>
);
