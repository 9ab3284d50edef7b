/** A quiz as a QTI 2.1 package: a manifest, and one item for each question with feedback for each option. */
import { strToU8 } from 'fflate';
import { archive } from './archive';
import type { Quiz, QuizQuestion } from './quiz';
import { xml } from './xml';

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const letter = (at: number): string => `option-${at + 1}`;
const fileOf = (at: number): string => `items/question-${at + 1}.xml`;

function item({ name, ask, options, source }: QuizQuestion, at: number, { words, lang }: Quiz): string {
  const right = letter(options.findIndex((option) => option.right));
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="${QTI}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd" identifier="question-${at + 1}" title="${xml(name)}" xml:lang="${xml(lang)}" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>${right}</value></correctResponse></responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>${xml(ask)}</prompt>
${options.map(({ text }, place) => `<simpleChoice identifier="${letter(place)}">${xml(text)}</simpleChoice>`).join('\n')}
</choiceInteraction></itemBody>
<responseProcessing>
<responseCondition><responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>
<setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>
</responseProcessing>
${options
  .map(
    ({ why }, place) =>
      `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${letter(place)}" showHide="show"><p>${xml(why)}</p><p>${xml(`${words.how} ${source}`)}</p></modalFeedback>`,
  )
  .join('\n')}
</assessmentItem>
`;
}

function manifest(quiz: Quiz): string {
  const resources = quiz.questions.map(
    (_, at) =>
      `<resource identifier="item-${at + 1}" type="imsqti_item_xmlv2p1" href="${fileOf(at)}"><file href="${fileOf(at)}"/></resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="${xml(`${quiz.id}-${quiz.lang}`)}">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
<organizations/>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
}

export const qti = (quiz: Quiz): Uint8Array =>
  archive({
    'imsmanifest.xml': strToU8(manifest(quiz)),
    ...Object.fromEntries(
      quiz.questions.map((question, at) => [fileOf(at), strToU8(item(question, at, quiz))] as const),
    ),
  });
