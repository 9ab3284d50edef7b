/** Texts to be copied, each with its button, which shows where a script runs and the browser lets it copy. */
import type { CopyView } from '../../presentation/site/page';

export const Citations = ({
  items,
  copy: { button, done, failed },
}: {
  items: readonly { label: string; text: string }[];
  copy: CopyView;
}) => (
  <dl class="facts citations">
    {items.map(({ label, text }, at) => (
      <div key={at}>
        <dt>{label}</dt>
        <dd id={`to-copy-${at + 1}`}>{text}</dd>
        <dd>
          <button
            type="button"
            class="quiet"
            hidden
            data-copies={`to-copy-${at + 1}`}
            data-done={done}
            data-failed={failed}
          >
            {button}
          </button>{' '}
          <span role="status" class="small" />
        </dd>
      </div>
    ))}
  </dl>
);
