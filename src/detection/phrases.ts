/** What the controls around an answer are called, in six languages. Compared as whole names, never found inside a text. */

/** up, down: rating an answer; beside: what stands beside a rating; voice, attach, send: the controls of the box one writes in. */
export type Meaning = 'up' | 'down' | 'beside' | 'voice' | 'attach' | 'send';

/** Names that say "answer" or "feedback" themselves. */
const CLEAR: Record<'up' | 'down', string> = {
  up: `good response|good answer|good reply|like this response|like this answer|give positive feedback|submit positive feedback|positive feedback
    |this response was helpful|mark as helpful
    |bonne réponse|aimer cette réponse|j'aime cette réponse|donner un avis positif|donner un retour positif|faire un retour positif|commentaire positif|avis positif
    |retour positif|envoyer un avis positif|envoyer des commentaires positifs|donner un commentaire positif
    |buena respuesta|respuesta buena|me gusta esta respuesta|dar comentarios positivos|enviar comentarios positivos|dar una opinión positiva|comentarios positivos
    |valoración positiva|dar retroalimentación positiva
    |gute antwort|antwort gefällt mir|diese antwort gefällt mir|positives feedback geben|positives feedback senden|positives feedback|positive rückmeldung
    |positive rückmeldung geben
    |boa resposta|resposta boa|gostei desta resposta|gostei dessa resposta|dar feedback positivo|enviar feedback positivo|feedback positivo|avaliação positiva
    |إجابة جيدة|رد جيد|استجابة جيدة|أعجبتني هذه الإجابة|أعجبني هذا الرد|تقديم ملاحظات إيجابية|إرسال ملاحظات إيجابية|ملاحظات إيجابية|إعطاء تقييم إيجابي|تقييم إيجابي`,
  down: `bad response|bad answer|bad reply|poor response|dislike this response|dislike this answer|give negative feedback|submit negative feedback|negative feedback
    |this response was not helpful|mark as unhelpful|mark as not helpful
    |mauvaise réponse|ne pas aimer cette réponse|je n'aime pas cette réponse|donner un avis négatif|donner un retour négatif|faire un retour négatif
    |commentaire négatif|avis négatif|retour négatif|envoyer un avis négatif|envoyer des commentaires négatifs|donner un commentaire négatif
    |mala respuesta|respuesta mala|no me gusta esta respuesta|dar comentarios negativos|enviar comentarios negativos|dar una opinión negativa|comentarios negativos
    |valoración negativa|dar retroalimentación negativa
    |schlechte antwort|antwort gefällt mir nicht|diese antwort gefällt mir nicht|negatives feedback geben|negatives feedback senden|negatives feedback
    |negative rückmeldung|negative rückmeldung geben
    |resposta ruim|má resposta|resposta má|não gostei desta resposta|não gostei dessa resposta|dar feedback negativo|enviar feedback negativo|feedback negativo|avaliação negativa
    |إجابة سيئة|رد سيئ|رد سيء|استجابة سيئة|إجابة غير جيدة|لم تعجبني هذه الإجابة|لم يعجبني هذا الرد|تقديم ملاحظات سلبية|إرسال ملاحظات سلبية|ملاحظات سلبية
    |إعطاء تقييم سلبي|تقييم سلبي`,
};

/** Names that also stand on posts, songs and shops: they count only together with their opposite. */
const PLAIN: Record<Meaning, string> = {
  up: `like|helpful|thumbs up|thumb up|upvote|good
    |j'aime|aimer|utile|pouce levé|pouce en l'air|pouce vers le haut|bien
    |me gusta|útil|pulgar arriba|pulgar hacia arriba|bueno
    |gefällt mir|hilfreich|daumen hoch|daumen nach oben|gut
    |gostei|curtir|polegar para cima|joinha|positivo|bom
    |أعجبني|إعجاب|مفيد|مفيدة|إبهام لأعلى|إبهام للأعلى|الإبهام لأعلى|جيد`,
  down: `dislike|not helpful|unhelpful|thumbs down|thumb down|downvote|bad
    |je n'aime pas|ne pas aimer|pas utile|inutile|pouce baissé|pouce en bas|pouce vers le bas|mauvais
    |no me gusta|no útil|no es útil|poco útil|inútil|pulgar abajo|pulgar hacia abajo|malo
    |gefällt mir nicht|mag ich nicht|nicht hilfreich|daumen runter|daumen nach unten|schlecht
    |não gostei|não curtir|não curti|descurtir|não útil|não é útil|pouco útil|polegar para baixo|negativo|ruim
    |لم يعجبني|لا يعجبني|عدم الإعجاب|غير مفيد|غير مفيدة|إبهام لأسفل|إبهام للأسفل|الإبهام لأسفل|سيئ|سيء`,
  beside: `copy|copy response|copy answer|copy message|copy to clipboard|regenerate|regenerate response|try again|retry|redo|rewrite|share|share response
    |share answer|share & export|export|read aloud|read response|listen|download|switch model|edit in canvas
    |copier|copier la réponse|copier le message|copier dans le presse-papiers|régénérer|régénérer la réponse|réessayer|refaire|recommencer|réécrire|reformuler
    |partager|partager la réponse|partager et exporter|exporter|lire à haute voix|lire à voix haute|écouter|télécharger
    |copiar|copiar respuesta|copiar mensaje|copiar al portapapeles|regenerar|volver a generar|regenerar respuesta|intentar de nuevo|reintentar|rehacer|reescribir
    |compartir|compartir respuesta|compartir y exportar|exportar|leer en voz alta|escuchar|descargar
    |kopieren|antwort kopieren|nachricht kopieren|in die zwischenablage kopieren|neu generieren|neu erstellen|antwort neu generieren|erneut versuchen|wiederholen
    |erneut generieren|umschreiben|neu schreiben|teilen|antwort teilen|teilen und exportieren|exportieren|vorlesen|laut vorlesen|anhören|herunterladen
    |copiar resposta|copiar mensagem|copiar para a área de transferência|regenerar resposta|gerar novamente|gerar de novo|tentar novamente|tentar de novo|refazer
    |reescrever|compartilhar|partilhar|compartilhar resposta|compartilhar e exportar|ler em voz alta|ouvir|baixar|transferir
    |نسخ|نسخ الرد|نسخ الإجابة|نسخ الرسالة|نسخ إلى الحافظة|إعادة الإنشاء|إعادة إنشاء|إعادة التوليد|إعادة المحاولة|حاول مرة أخرى|المحاولة مرة أخرى|إعادة الصياغة
    |إعادة الكتابة|مشاركة|مشاركة الرد|مشاركة وتصدير|تصدير|قراءة بصوت عالٍ|القراءة بصوت عالٍ|استماع|تنزيل`,
  voice: `dictate|dictation|dictate button|start dictation|voice mode|use voice mode|enter voice mode|start voice|start voice mode|use microphone|microphone
    |voice input|talk to copilot
    |dicter|dictée|bouton de dictée|démarrer la dictée|commencer la dictée|mode vocal|utiliser le mode vocal|activer le mode vocal|démarrer le mode vocal
    |utiliser le micro|micro|microphone|saisie vocale
    |dictar|dictado|botón de dictado|iniciar dictado|modo de voz|usar el modo de voz|iniciar modo de voz|entrar en modo de voz|usar micrófono|micrófono|entrada de voz
    |diktieren|diktat|diktieren-schaltfläche|diktat starten|diktierfunktion starten|sprachmodus|sprachmodus verwenden|sprachmodus starten|mikrofon|mikrofon verwenden|spracheingabe
    |ditar|ditado|botão de ditado|iniciar ditado|modo de voz|usar modo de voz|usar o modo de voz|iniciar modo de voz|entrar no modo de voz|usar microfone
    |usar o microfone|microfone|entrada de voz
    |إملاء|بدء الإملاء|زر الإملاء|الوضع الصوتي|وضع الصوت|استخدام الوضع الصوتي|بدء الوضع الصوتي|استخدام الميكروفون|الميكروفون|ميكروفون|إدخال صوتي`,
  attach: `attach|attach files|attach file|add files|add files and more|add files or tools|add photos and files|add photos & files|upload files|upload file
    |upload and tools|add attachment|open upload file menu
    |joindre|joindre des fichiers|joindre un fichier|ajouter des fichiers|ajouter des photos et fichiers|importer des fichiers|importer un fichier|ajouter une pièce jointe
    |adjuntar|adjuntar archivos|adjuntar archivo|añadir archivos|agregar archivos|añadir fotos y archivos|agregar fotos y archivos|subir archivos|subir archivo
    |anhängen|dateien anhängen|datei anhängen|dateien hinzufügen|fotos und dateien hinzufügen|dateien hochladen|datei hochladen|anhang hinzufügen
    |anexar|anexar arquivos|anexar arquivo|anexar ficheiros|adicionar arquivos|adicionar fotos e arquivos|enviar arquivos|carregar arquivo|carregar ficheiros
    |إرفاق|إرفاق ملفات|إرفاق ملف|إضافة ملفات|إضافة صور وملفات|تحميل ملفات|رفع ملفات|تحميل ملف`,
  send: `send|send message|send prompt|submit|ask
    |envoyer|envoyer le message|envoyer un message|envoyer la requête|envoyer le prompt
    |enviar|enviar mensaje|enviar petición|enviar prompt
    |senden|nachricht senden|prompt senden|absenden
    |enviar mensagem|enviar comando
    |إرسال|إرسال الرسالة|إرسال رسالة|إرسال الطلب`,
};

/** A name as it is compared: small letters, plain apostrophes, no trailing full stop or counter. */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.…:!]+$/, '')
    .trim();

const names = (list: string): string[] => list.split('|').map(plainName);
const table = new Map<string, { meaning: Meaning; clear: boolean }>();
for (const [meaning, list] of Object.entries(PLAIN) as [Meaning, string][])
  for (const name of names(list)) table.set(name, { meaning, clear: false });
for (const [meaning, list] of Object.entries(CLEAR) as ['up' | 'down', string][])
  for (const name of names(list)) table.set(name, { meaning, clear: true });

/** What a control of this accessible name is, and whether the name alone says that it is about an answer. */
export const meaningOfName = (name: string): { meaning: Meaning; clear: boolean } | undefined =>
  table.get(plainName(name));

/** Marks in test ids and icon names, in the order in which they are tried. */
const MARKS: readonly [Meaning, RegExp][] = [
  ['beside', /(^|-)(copy|clipboard|regenerate|refresh|retry|rewrite|share|read-aloud|volume-up|export)(-|$)/],
  ['up', /(^|-)thumbs?-?up(-|$)|(^|-)(good|positive)-(response|answer|feedback)(-|$)/],
  ['down', /(^|-)thumbs?-?down(-|$)|(^|-)(bad|negative)-(response|answer|feedback)(-|$)/],
  ['voice', /(^|-)(mic|microphone|dictation|dictate|voice-mode|voice-input)(-|$)/],
  ['attach', /(^|-)(attach|attachment|attach-file|paperclip|upload|plus-btn)(-|$)/],
  ['send', /(^|-)(send|submit)(-|$)/],
];

/** What a test id or icon name says: "ThumbsUpIcon", "message-thumbs-up-button", "thumb_up". */
export function meaningOfMark(mark: string): Meaning | undefined {
  const kebab = mark
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\s.:/]+/g, '-');
  return MARKS.find(([, pattern]) => pattern.test(kebab))?.[0];
}
