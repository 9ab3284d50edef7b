/** A foreseen failure in the user's words, with one way on where there is one. */
import type { ErrorView } from '../presentation/view';

interface Props {
  error: ErrorView;
  action?: { label: string; onAction: () => void };
}

export const ErrorNotice = ({ error, action }: Props) => (
  <div class="error" role="alert">
    <p class="claim-text">{error.sentence}</p>
    {action && (
      <button type="button" class="quiet" onClick={action.onAction}>
        {action.label}
      </button>
    )}
  </div>
);
