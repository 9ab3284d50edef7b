/** A picture on its page: drawn when the site was built, wider than a phone where it must be, with what can be taken along below it. */

import type { Body, PictureFilter } from '../../../presentation/site/page';
import type { PictureFrame, Picture as View } from '../../../presentation/site/pictures/picture';
import { Apart } from '../../Apart';
import { Mark } from '../../Mark';
import { PageLink } from '../PageLink';
import { LoomDrawing } from './Loom';
import { PayDrawing } from './PayScale';
import { Framed } from './parts';
import { TimeDrawing } from './Timeline';
import { MapDrawing } from './WorldMap';

const sizeOf = (picture: View): { width: number; height: number } =>
  picture.kind === 'loom' ? picture.places : { width: picture.width, height: picture.height };

function Drawing({ picture }: { picture: View }) {
  switch (picture.kind) {
    case 'loom':
      return <LoomDrawing loom={picture} />;
    case 'map':
      return <MapDrawing map={picture} />;
    case 'timeline':
      return <TimeDrawing time={picture} />;
    case 'pay':
      return <PayDrawing pay={picture} />;
  }
}

/** As a file of its own. */
export const PictureFile = ({ picture, frame }: { picture: View; frame: PictureFrame }) => (
  <Framed frame={frame} {...sizeOf(picture)}>
    <Drawing picture={picture} />
  </Framed>
);

const Choice = ({
  label,
  name,
  options,
}: {
  label: string;
  name: string;
  options: readonly { value: string; text: string }[];
}) => (
  <label>
    {label}
    <select name={name}>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** Hidden until the script that answers it has begun. */
function Filter({ filter }: { filter: PictureFilter }) {
  const years = filter.years.map((year) => ({ value: String(year), text: String(year) }));
  const all = { value: '', text: filter.all };
  return (
    <form class="filter" data-filter hidden aria-label={filter.label}>
      <Choice label={filter.state} name="state" options={[all, ...filter.states]} />
      <Choice label={filter.since} name="since" options={[all, ...years]} />
      <Choice label={filter.until} name="until" options={[all, ...years]} />
      <output data-says={filter.count} />
    </form>
  );
}

export function Picture({ body, past }: { body: Extract<Body, { kind: 'picture' }>; past: string }) {
  const { picture, note, label, frame, filter, files } = body;
  const { width, height } = sizeOf(picture);
  return (
    <figure class="picture">
      {filter && <Filter filter={filter} />}
      <a class="skip-picture link" href="#after-picture">
        {past}
      </a>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached without a pointer */}
      <section class="scroll" tabIndex={0} aria-label={label}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: its name is that of the region around it */}
        <svg class={`drawing ${picture.kind}`} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          <Drawing picture={picture} />
        </svg>
      </section>
      <figcaption id="after-picture">
        {frame.marks.length > 0 && (
          <Apart>
            {frame.marks.map((mark) => (
              <Mark key={mark.shape} mark={mark} />
            ))}
          </Apart>
        )}
        <p class="small">{note}</p>
        <ul class="page-links">
          {files.map((link, at) => (
            <li key={at}>
              <PageLink link={link} />
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
