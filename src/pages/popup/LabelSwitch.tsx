/** The switch of the label on one site; a sentence where something else keeps the label away. */
import type { LabelView, PopupView } from '../../presentation/popup-view';

interface Props {
  label: LabelView;
  words: PopupView['words'];
  onShow(host: string, show: boolean): void;
}

export function LabelSwitch({ label, words, onShow }: Props) {
  if ('held' in label) return <p class="page-part held small">{label.held}</p>;
  return (
    <label class="switch-row">
      <span>{label.label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={label.shown}
        checked={label.shown}
        onChange={(event) => onShow(label.host, event.currentTarget.checked)}
      />
      <b aria-hidden="true">{label.shown ? words['popup.on'] : words['popup.off']}</b>
    </label>
  );
}
