/** The hourly dollar: what was paid for an hour and what reached a person, each with its basis, on one scale. The words are the twin of the bars. */
import type { HourBarView, HourView, HourWageView } from '../presentation/views/hour';
import { inLanguage } from './in-language';
import { Mark } from './Mark';
import { MarkLink } from './MarkLink';
import { Said } from './Said';
import type { Proofs } from './use-proofs';

/** A wage that lies on the scale. */
type Tick = { at: number; label: string };

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`;

/** The bar itself is for eyes only: its amount, basis and limits stand around it in words. */
function Bar({ bar, ticks }: { bar: HourBarView; ticks: readonly Tick[] }) {
  const { kind, span } = bar;
  if (!span) return null;
  const { solid, to, open } = span;
  return (
    <div class={`bar-box ${kind}`} aria-hidden="true">
      {solid > 0 && <i class="solid" style={{ inlineSize: percent(solid) }} />}
      {to > solid && (
        <i
          class={open ? 'range open' : 'range'}
          style={{ insetInlineStart: percent(solid), inlineSize: percent(to - solid) }}
        />
      )}
      {kind === 'paid' && ticks.map(({ at }) => <i key={at} class="wage" style={{ insetInlineStart: percent(at) }} />)}
    </div>
  );
}

const Row = ({
  bar,
  ticks,
  tape,
  drawn,
}: { bar: HourBarView; ticks: readonly Tick[]; drawn: boolean } & Pick<HourView, 'tape'>) => (
  <li class={`hour-row ${bar.kind}`}>
    <p class="amount">
      <b class={bar.none ? 'none' : ''}>{bar.none ? <Mark mark={bar.none} /> : <bdi>{bar.amount}</bdi>}</b>
      <span class="basis">
        {bar.per && <span class="small">{bar.per}, </span>}
        {bar.basis}
      </span>
    </p>
    {bar.kind === 'paid' &&
      drawn &&
      ticks.map(({ at, label }) => (
        <p key={at} class="small wage-label" style={{ paddingInlineStart: `min(${percent(at)}, 50%)` }}>
          {label}
        </p>
      ))}
    <Bar bar={bar} ticks={ticks} />
    {bar.kind === 'paid' && tape.length > 0 && (
      <div class="tape" aria-hidden="true">
        {tape.map(({ at, label }) => (
          <i key={at} class={label === undefined ? '' : 'long'} style={{ insetInlineStart: percent(at) }}>
            {label !== undefined && <bdi>{label}</bdi>}
          </i>
        ))}
      </div>
    )}
    {bar.lines.map((line) => (
      <p key={line} class="small" {...inLanguage(bar.lang)}>
        {line}
      </p>
    ))}
    {bar.otherSide && (
      <p class="other-side">
        <b {...inLanguage(bar.otherSide.lang)}>{bar.otherSide.text}</b> <Said said={bar.otherSide.said} />
      </p>
    )}
  </li>
);

/** A wage in words: how it stands to the pay at once, where it comes from on demand. */
const Wage = ({ wage, how }: { wage: HourWageView; how: string }) => (
  <li class="small">
    <p>
      <b {...inLanguage(wage.lang)}>{wage.label}</b>. {wage.beside}
    </p>
    <details class="reckoned">
      <summary class="link" aria-label={`${how} (${wage.label})`}>
        {how}
      </summary>
      {wage.lines.map((line) => (
        <p key={line} {...inLanguage(wage.lang)}>
          {line}
        </p>
      ))}
      {wage.by.map((said) => (
        <p key={said.line}>
          <Said said={said} />
        </p>
      ))}
    </details>
  </li>
);

export function HourlyDollar({ hour, proofs: inPlace }: { hour: HourView; proofs?: Proofs | undefined }) {
  const { bars, tape, wages, apart, why, proofs, scope, cover, how } = hour;
  const ticks = wages.flatMap(({ at, label }) => (at === undefined ? [] : [{ at, label }]));
  const drawn = bars.some(({ span }) => span !== undefined);
  return (
    <div class="hour">
      <p class="small scope">{scope}</p>
      <ul>
        {bars.map((bar) => (
          <Row key={bar.kind} {...{ bar, ticks, tape, drawn }} />
        ))}
      </ul>
      {apart && <p class="apart-note">{apart}</p>}
      {why.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {wages.length > 0 && (
        <ul class="wages">
          {wages.map((wage) => (
            <Wage key={wage.label} wage={wage} how={how} />
          ))}
        </ul>
      )}
      {cover && <p class="small">{cover}</p>}
      {proofs.map(({ claim, mark, said }) => (
        <div key={claim}>
          <p class="proof" data-proof>
            <MarkLink mark={mark} claim={claim} at={`hour:${claim}`} of={hour.heading} proofs={inPlace} />
            <Said said={said} />
          </p>
          {inPlace?.card(`hour:${claim}`)}
        </div>
      ))}
    </div>
  );
}
