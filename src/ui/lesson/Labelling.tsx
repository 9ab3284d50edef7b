/** A labelling task to try: the script of the page shows one drawing after another; without it all stand there to be labelled on paper. */
import type { LabellingView, LabellingWords, RateView } from '../../presentation/lesson/labelling';
import { inLanguage } from '../in-language';
import { Mark } from '../Mark';
import { Go } from './Rich';
import { Block } from './TeacherSheet';

export interface LabellingProps {
  view: LabellingView;
  words: LabellingWords;
  /** Where a drawing lies, seen from the page. */
  drawing: (file: string) => string;
}

const Choices = ({ view: { rates, paces }, words }: Pick<LabellingProps, 'view' | 'words'>) => (
  <div class="choices" id="choices" hidden>
    {/* No list that drops down: it would cut what an amount is paid for on a narrow screen. */}
    <fieldset id="rates">
      <legend>{words.figure}</legend>
      {rates.map(({ name }, at) => (
        <label key={at}>
          <input type="radio" name="rate" value={at} checked={at === 0} /> <span>{name}</span>
        </label>
      ))}
    </fieldset>
    <label class="choice">
      {words.pace}
      <select id="pace">
        {paces.map(({ seconds, text }) => (
          <option key={seconds} value={seconds}>
            {text}
          </option>
        ))}
      </select>
    </label>
    <button type="button" class="primary" id="start">
      {words.start}
    </button>
  </div>
);

/** What stands beside the drawing while it is labelled. */
const Stage = ({ view: { ask, answers }, words }: Pick<LabellingProps, 'view' | 'words'>) => (
  <div id="stage" hidden>
    <p id="place" role="status">
      <b class="at" /> <span class="ears" />
    </p>
    <p id="clock" />
    <fieldset id="labels">
      <legend class="large">{ask}</legend>
      {answers.map((text, at) => (
        <button key={at} type="button" class="choose">
          <span aria-hidden="true">{at + 1}. </span>
          <span class="word">{text}</span>
        </button>
      ))}
    </fieldset>
    <button type="button" class="link" id="stop">
      {words.stop}
    </button>
  </div>
);

const Rate = ({ rate, at, claim }: { rate: RateView; at: number; claim: string }) => (
  <li
    class="rate"
    id={`rate-${at}`}
    data-per={rate.per}
    data-low={rate.low}
    data-high={rate.high}
    data-amount={rate.amount}
    data-one={rate.one}
    data-money={rate.money}
    data-less={rate.less}
  >
    <h3>{rate.name}</h3>
    <p {...inLanguage(rate.told.lang)}>{rate.told.text}</p>
    <p class="small">
      <span class="said">
        <Mark mark={rate.mark} /> {rate.told.said.line}. {rate.period}.
      </span>{' '}
      <Go to={rate.to}>{claim}</Go>
    </p>
  </li>
);

export const Labelling = ({ view, words, drawing }: LabellingProps) => (
  <div
    id="labelling"
    data-place={words.place}
    data-left={words.left}
    data-counted={words.counted}
    data-time={words.time}
    data-task={words.byTask}
    data-hour={words.byHour}
    data-none={words.none}
  >
    <p class="is">{view.is}</p>
    <Choices view={view} words={words} />
    <section class="section" id="result" hidden>
      <h2 class="large" tabIndex={-1}>
        {words.result}
      </h2>
      <p class="counted" />
      <p class="comes-to" />
      <p class="rated" />
      <p class="small said" />
      <button type="button" class="link" id="again">
        {words.again}
      </button>
    </section>
    <section class="section" id="drawings">
      <h2 class="large">{words.drawings}</h2>
      <p class="on-paper">
        {view.ask} {words.onPaper}
      </p>
      <ol class="drawings">
        {view.pictures.map(({ file, shows }) => (
          <li key={file} class="drawn">
            <img src={drawing(file)} alt={shows} width="480" height="360" />
            <p class="put" />
          </li>
        ))}
      </ol>
    </section>
    <Stage view={view} words={words} />
    <Block id="figures" heading={words.figures}>
      <p class="small note">{view.rates.length > 0 ? words.figuresHow : words.gone}</p>
      <ol>
        {view.rates.map((rate, at) => (
          <Rate key={at} rate={rate} at={at} claim={words.claim} />
        ))}
      </ol>
    </Block>
    <Block id="talk" heading={words.talk}>
      <ol class="numbered">
        {view.talk.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </Block>
  </div>
);
