/** In which form citations are copied: one choice for the whole list. */
import type { CitationFormat } from '../model/choices';
import type { PanelView } from '../presentation/views/panel';

interface Props {
  cite: PanelView['sources']['cite'];
  chosen: CitationFormat;
  onChoose: (format: CitationFormat) => void;
}

/** Radio buttons: one stop for the keyboard, arrows between them, and nothing that opens over the page. */
export const CiteAs = ({ cite, chosen, onChoose }: Props) => (
  <fieldset class="cite-as small">
    <legend>{cite.label}</legend>
    {cite.formats.map(({ format, label }) => (
      <label key={format}>
        <input type="radio" name="mh-cite-as" checked={format === chosen} onChange={() => onChoose(format)} />
        {label}
      </label>
    ))}
  </fieldset>
);
