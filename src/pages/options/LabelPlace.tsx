/** Where the label stands, as a drawing of a window with six places to press: a group of radio buttons, so that arrow keys walk it. */
import type { Corner } from '../../model/choices';

interface Props {
  legend: string;
  places: readonly { value: Corner; label: string }[];
  value: Corner;
  onChoose(corner: Corner): void;
}

export const LabelPlace = ({ legend, places, value, onChoose }: Props) => (
  <fieldset class="part">
    <legend>{legend}</legend>
    <div class="window">
      {places.map((place) => (
        <label key={place.value} title={place.label} data-place={place.value}>
          <input type="radio" name="corner" checked={place.value === value} onChange={() => onChoose(place.value)} />
          <span class="ears">{place.label}</span>
        </label>
      ))}
    </div>
    <p class="small" aria-hidden="true">
      {places.find((place) => place.value === value)?.label}
    </p>
  </fieldset>
);
