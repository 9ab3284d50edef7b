/** What the controls around an answer are called, in seven languages. Compared as whole names, never found inside a text. */

/** up, down: rating an answer; beside: what stands beside a rating; voice, attach, send: the controls of the box one writes in. */
export type Meaning = 'up' | 'down' | 'beside' | 'voice' | 'attach' | 'send';

/** Names that say "answer" or "feedback" themselves. */
const CLEAR: Record<'up' | 'down', string> = {
  up: `good response|good answer|good reply|like this response|like this answer|give positive feedback|submit positive feedback|positive feedback
    |this response was helpful|mark as helpful|rate response as good|rate answer as good|rate as good|good summary|like response|thumbs up this response
    |évaluer la réponse comme bonne|noter la réponse comme bonne|bon résumé|calificar la respuesta como buena|valorar la respuesta como buena|buen resumen
    |antwort als gut bewerten|als gut bewerten|gute zusammenfassung|avaliar resposta como boa|avaliar a resposta como boa|bom resumo|تقييم الرد بأنه جيد|تقييم الإجابة بأنها جيدة
    |良い回答|良い回答です|良い応答|回答を良いと評価|回答を「良い」と評価|良い要約
    |bonne réponse|aimer cette réponse|j'aime cette réponse|donner un avis positif|donner un retour positif|faire un retour positif|commentaire positif|avis positif
    |retour positif|envoyer un avis positif|envoyer des commentaires positifs|donner un commentaire positif
    |buena respuesta|respuesta buena|me gusta esta respuesta|dar comentarios positivos|enviar comentarios positivos|dar una opinión positiva|comentarios positivos
    |valoración positiva|dar retroalimentación positiva
    |gute antwort|antwort gefällt mir|diese antwort gefällt mir|positives feedback geben|positives feedback senden|positives feedback|positive rückmeldung
    |positive rückmeldung geben
    |boa resposta|resposta boa|gostei desta resposta|gostei dessa resposta|dar feedback positivo|enviar feedback positivo|feedback positivo|avaliação positiva
    |إجابة جيدة|رد جيد|استجابة جيدة|أعجبتني هذه الإجابة|أعجبني هذا الرد|تقديم ملاحظات إيجابية|إرسال ملاحظات إيجابية|ملاحظات إيجابية|إعطاء تقييم إيجابي|تقييم إيجابي`,
  down: `bad response|bad answer|bad reply|poor response|dislike this response|dislike this answer|give negative feedback|submit negative feedback|negative feedback
    |this response was not helpful|mark as unhelpful|mark as not helpful|rate response as bad|rate answer as bad|rate as bad|bad summary|dislike response|thumbs down this response
    |évaluer la réponse comme mauvaise|noter la réponse comme mauvaise|mauvais résumé|calificar la respuesta como mala|valorar la respuesta como mala|mal resumen
    |antwort als schlecht bewerten|als schlecht bewerten|schlechte zusammenfassung|avaliar resposta como ruim|avaliar a resposta como ruim|resumo ruim|تقييم الرد بأنه سيئ|تقييم الإجابة بأنها سيئة
    |悪い回答|良くない回答|良くない回答です|悪い応答|回答を悪いと評価|回答を「悪い」と評価|悪い要約
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
    |أعجبني|إعجاب|مفيد|مفيدة|إبهام لأعلى|إبهام للأعلى|الإبهام لأعلى|جيد
    |高評価|いいね|役に立った`,
  down: `dislike|not helpful|unhelpful|thumbs down|thumb down|downvote|bad
    |je n'aime pas|ne pas aimer|pas utile|inutile|pouce baissé|pouce en bas|pouce vers le bas|mauvais
    |no me gusta|no útil|no es útil|poco útil|inútil|pulgar abajo|pulgar hacia abajo|malo
    |gefällt mir nicht|mag ich nicht|nicht hilfreich|daumen runter|daumen nach unten|schlecht
    |não gostei|não curtir|não curti|descurtir|não útil|não é útil|pouco útil|polegar para baixo|negativo|ruim
    |لم يعجبني|لا يعجبني|عدم الإعجاب|غير مفيد|غير مفيدة|إبهام لأسفل|إبهام للأسفل|الإبهام لأسفل|سيئ|سيء
    |低評価|よくないね|役に立たなかった`,
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
    |إعادة الكتابة|مشاركة|مشاركة الرد|مشاركة وتصدير|تصدير|قراءة بصوت عالٍ|القراءة بصوت عالٍ|استماع|تنزيل
    |copy model response to clipboard|copy model response|copy summary|save to note|save message to a note|save message to note|copy as markdown|read response aloud|play audio
    |copier la réponse du modèle dans le presse-papiers|enregistrer dans une note|copier le résumé|guardar en una nota|copiar resumen|in notiz speichern|zusammenfassung kopieren
    |salvar em uma nota|salvar em nota|copiar resumo|コピー|回答をコピー|共有|再生成|やり直す|もう一度試す|書き直す|読み上げ|ダウンロード|メモに保存`,
  voice: `dictate|dictation|dictate button|start dictation|voice mode|use voice mode|enter voice mode|start voice|start voice mode|use microphone|microphone
    |voice input|talk to copilot
    |dicter|dictée|bouton de dictée|démarrer la dictée|commencer la dictée|mode vocal|utiliser le mode vocal|activer le mode vocal|démarrer le mode vocal
    |utiliser le micro|micro|microphone|saisie vocale
    |dictar|dictado|botón de dictado|iniciar dictado|modo de voz|usar el modo de voz|iniciar modo de voz|entrar en modo de voz|usar micrófono|micrófono|entrada de voz
    |diktieren|diktat|diktieren-schaltfläche|diktat starten|diktierfunktion starten|sprachmodus|sprachmodus verwenden|sprachmodus starten|mikrofon|mikrofon verwenden|spracheingabe
    |ditar|ditado|botão de ditado|iniciar ditado|modo de voz|usar modo de voz|usar o modo de voz|iniciar modo de voz|entrar no modo de voz|usar microfone
    |usar o microfone|microfone|entrada de voz
    |إملاء|بدء الإملاء|زر الإملاء|الوضع الصوتي|وضع الصوت|استخدام الوضع الصوتي|بدء الوضع الصوتي|استخدام الميكروفون|الميكروفون|ميكروفون|إدخال صوتي
    |press and hold to record|hold to record|hold to talk|hold to speak|push to talk|press and hold to talk|record voice|record audio|start recording|voice chat|start voice input|start voice chat|start voice conversation
    |maintenir pour enregistrer|maintenez appuyé pour enregistrer|appuyer et maintenir pour enregistrer|maintenir pour parler|enregistrer un message vocal|démarrer l'enregistrement|conversation vocale
    |mantén pulsado para grabar|mantener pulsado para grabar|mantén presionado para grabar|mantener para hablar|iniciar grabación|chat de voz
    |zum aufnehmen gedrückt halten|gedrückt halten, um aufzunehmen|gedrückt halten zum aufnehmen|zum sprechen gedrückt halten|aufnahme starten|sprachchat
    |pressione e segure para gravar|segure para gravar|segure para falar|iniciar gravação|conversa por voz|اضغط مع الاستمرار للتسجيل|اضغط باستمرار للتسجيل|محادثة صوتية
    |音声入力|マイク|マイクを使用|音声モード|長押しして録音|長押しで録音|長押しして話す|録音を開始|ディクテーション`,
  attach: `attach|attach files|attach file|add files|add files and more|add files or tools|add photos and files|add photos & files|upload files|upload file
    |upload and tools|add attachment|open upload file menu
    |joindre|joindre des fichiers|joindre un fichier|ajouter des fichiers|ajouter des photos et fichiers|importer des fichiers|importer un fichier|ajouter une pièce jointe
    |adjuntar|adjuntar archivos|adjuntar archivo|añadir archivos|agregar archivos|añadir fotos y archivos|agregar fotos y archivos|subir archivos|subir archivo
    |anhängen|dateien anhängen|datei anhängen|dateien hinzufügen|fotos und dateien hinzufügen|dateien hochladen|datei hochladen|anhang hinzufügen
    |anexar|anexar arquivos|anexar arquivo|anexar ficheiros|adicionar arquivos|adicionar fotos e arquivos|enviar arquivos|carregar arquivo|carregar ficheiros
    |إرفاق|إرفاق ملفات|إرفاق ملف|إضافة ملفات|إضافة صور وملفات|تحميل ملفات|رفع ملفات|تحميل ملف
    |add media|add image|add images|add photo|add photos|insert images, videos, audio, or files|insert assets such as images, videos, files, or audio|upload image|upload images|upload media|open upload file menu, upload files
    |ajouter un contenu multimédia|ajouter des contenus multimédias|ajouter une image|insérer des images, des vidéos, du contenu audio ou des fichiers|ouvrir le menu d'importation de fichiers
    |añadir contenido multimedia|agregar contenido multimedia|añadir imagen|abrir el menú para subir archivos|medien hinzufügen|bild hinzufügen|menü zum hochladen von dateien öffnen
    |adicionar mídia|adicionar imagem|abrir menu de envio de arquivos|إضافة وسائط|إضافة صورة|ファイルを追加|ファイルを添付|添付|画像を追加|メディアを追加|ファイルをアップロード`,
  send: `send|send message|send prompt|submit|ask
    |envoyer|envoyer le message|envoyer un message|envoyer la requête|envoyer le prompt
    |enviar|enviar mensaje|enviar petición|enviar prompt
    |senden|nachricht senden|prompt senden|absenden
    |enviar mensagem|enviar comando
    |إرسال|إرسال الرسالة|إرسال رسالة|إرسال الطلب
    |send a message|submit prompt|run|run prompt|generate
    |送信|メッセージを送信|プロンプトを送信`,
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
