/** Keeping the site for when there is no network: a button that the script shows, and the pages that are kept. */
import type { KeepView } from '../../presentation/site/page';

export const Keep = ({ view: { button, doing, done, failed, withoutScript, list } }: { view: KeepView }) => (
  <>
    <noscript>
      <p>{withoutScript}</p>
    </noscript>
    <button type="button" class="quiet" hidden data-keep data-doing={doing} data-done={done} data-failed={failed}>
      {button}
    </button>{' '}
    <span role="status" class="small" />
    {list && <ul class="page-links columns" data-kept />}
  </>
);
