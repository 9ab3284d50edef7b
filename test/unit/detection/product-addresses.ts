/** Addresses at which AI products are in use: written for this project from what people open, apart from the rules. One product a line. */
const TEXT = `
chatgpt https://chatgpt.com/ https://www.chatgpt.com/ https://chatgpt.com/?model=gpt-5&temporary-chat=true https://CHATGPT.COM/C/67aa https://chatgpt.com./c/1 https://chatgpt.com/g/g-p-67ab-project/project https://chatgpt.com/codex https://chatgpt.com/library https://chatgpt.com/share/67aa-bb https://chatgpt.com/fr-FR/ https://chat.openai.com/
sora https://sora.com/ https://sora.chatgpt.com/
claude https://claude.ai/ https://claude.ai/chat/1234 https://claude.ai/project/019 https://claude.ai/artifacts
gemini https://gemini.google.com/ https://gemini.google.com/app?hl=fr https://gemini.google.com/gem/abc https://gemini.google.com/u/0/app https://bard.google.com/
google-ai-studio https://aistudio.google.com/prompts/new_chat https://aistudio.google.com/app/prompts/new_chat
notebooklm https://notebooklm.google.com/notebook/abc
microsoft-copilot https://copilot.microsoft.com/ https://copilot.microsoft.com/chats/abc
bing-copilot https://www.bing.com/chat
bing-image-creator https://www.bing.com/images/create https://www.bing.com/create
m365-copilot https://m365.cloud.microsoft/ https://m365.cloud.microsoft/chat/?auth=2 https://copilot.cloud.microsoft/
perplexity https://www.perplexity.ai/ https://perplexity.ai/search/what-is-x-abc https://www.perplexity.ai/discover
grok https://grok.com/ https://grok.com/c/abc https://grok.com/imagine
grok-in-x https://x.com/i/grok https://x.com/i/grok/share/abc
meta-ai https://www.meta.ai/ https://meta.ai/c/abc https://www.meta.ai/vibes
deepseek https://chat.deepseek.com/ https://chat.deepseek.com/a/chat/s/abc
le-chat https://le.chat/ https://chat.mistral.ai/ https://chat.mistral.ai/chat/abc
poe https://poe.com/ https://poe.com/Claude-Sonnet-4 https://poe.com/chat/abc
character-ai https://character.ai/ https://character.ai/chat/abc https://beta.character.ai/
qwen https://chat.qwen.ai/ https://chat.qwen.ai/c/guest https://tongyi.aliyun.com/ https://www.tongyi.com/
kimi https://www.kimi.com/ https://www.kimi.com/chat/abc
doubao https://www.doubao.com/chat/
yuanbao https://yuanbao.tencent.com/chat
ernie https://yiyan.baidu.com/
zai https://chat.z.ai/
midjourney https://www.midjourney.com/ https://www.midjourney.com/imagine https://www.midjourney.com/explore?tab=top
adobe-firefly https://firefly.adobe.com/ https://firefly.adobe.com/generate/images
ideogram https://ideogram.ai/ https://ideogram.ai/t/explore https://www.ideogram.ai/
leonardo https://leonardo.ai/ https://app.leonardo.ai/image-generation
runway https://app.runwayml.com/video-tools/teams/x https://runwayml.com/
suno https://suno.com/ https://suno.com/create https://suno.com/song/abc
udio https://www.udio.com/
elevenlabs https://elevenlabs.io/app/speech-synthesis/text-to-speech https://elevenlabs.io/
heygen https://app.heygen.com/home
synthesia https://www.synthesia.io/
pika https://pika.art/
kling https://klingai.com/ https://app.klingai.com/global/
luma https://lumalabs.ai/dream-machine https://dream-machine.lumalabs.ai/ideas
minimax https://hailuoai.video/
krea https://www.krea.ai/home
playground-ai https://playground.com/
civitai https://civitai.com/ https://civitai.com/models/123
huggingchat https://huggingface.co/chat/
hf-spaces https://huggingface.co/spaces/black-forest-labs/FLUX.1-dev
github-copilot https://github.com/copilot
replit https://replit.com/@user/project https://replit.com/
bolt https://bolt.new/ https://bolt.new/~/sb1-abc
lovable https://lovable.dev/ https://lovable.dev/projects/abc
v0 https://v0.dev/ https://v0.app/chat/abc
cursor https://cursor.com/agents
devin https://app.devin.ai/
quillbot https://quillbot.com/ https://quillbot.com/paraphrasing-tool
grammarly https://app.grammarly.com/ https://app.grammarly.com/ddocs/1
deepl https://www.deepl.com/translator https://www.deepl.com/en/translator#en/fr/hello https://www.deepl.com/fr/translator/files
gamma https://gamma.app/ https://gamma.app/create
jasper https://app.jasper.ai/
copy-ai https://app.copy.ai/
otter https://otter.ai/
you-com https://you.com/ https://you.com/search?q=x&tbm=youchat
pi https://pi.ai/talk
replika https://replika.com/ https://my.replika.com/
janitor-ai https://janitorai.com/ https://janitorai.com/characters/abc
crushon https://crushon.ai/
candy-ai https://candy.ai/
spicychat https://spicychat.ai/chat
phind https://www.phind.com/
consensus https://consensus.app/
elicit https://elicit.com/
scispace https://scispace.com/
genspark https://www.genspark.ai/
manus https://manus.im/app
openrouter https://openrouter.ai/chat
lmarena https://lmarena.ai/ https://lmarena.ai/?mode=direct https://arena.ai/ https://chat.lmsys.org/
duck-ai https://duck.ai/ https://duckduckgo.com/?q=DuckDuckGo+AI+Chat&ia=chat&duckai=1
google-ai-mode https://www.google.com/search?udm=50&q=x https://www.google.com/ai
brave-ask https://search.brave.com/ask
venice https://venice.ai/chat
lumo https://lumo.proton.me/
khanmigo https://www.khanmigo.ai/
notion https://www.notion.so/chat
canva https://www.canva.com/ai https://www.canva.com/magic-home
photoroom https://www.photoroom.com/tools/background-remover
removebg https://remove.bg/
craiyon https://www.craiyon.com/
deepai https://deepai.org/ https://deepai.org/machine-learning-model/text2img
nightcafe https://nightcafe.studio/ https://creator.nightcafe.studio/studio
stable-diffusion-web https://stablediffusionweb.com/
freepik-ai https://www.freepik.com/ai/image-generator https://www.freepik.com/pikaso
openart https://openart.ai/home
jimeng https://dreamina.capcut.com/ai-tool/home
blackbox https://www.blackbox.ai/ https://chat.blackbox.ai/
chatpdf https://chatpdf.com/ https://www.chatpdf.com/c/abc
zerogpt https://www.zerogpt.com/
gptzero https://gptzero.me/
monica https://monica.im/home
sider https://sider.ai/chat
writesonic https://writesonic.com/chat
wordtune https://app.wordtune.com/
rytr https://rytr.me/
speechify https://speechify.com/
murf https://murf.ai/studio
playht https://play.ht/studio
descript https://www.descript.com/
opus-clip https://www.opus.pro/
invideo https://invideo.io/ https://ai.invideo.io/
fotor-ai https://www.fotor.com/ai-image-generator/
pixai https://www.pixai.art/ https://pixai.art/
seaart https://seaart.ai/ https://www.seaart.ai/
tensor-art https://tensor.art/
tripo https://www.tripo3d.ai/
meshy https://www.meshy.ai/
gigachat https://giga.chat/
yandex-alice https://alice.yandex.ru/
gauth https://www.gauthmath.com/
duolingo https://www.duolingo.com/
liner https://www.getliner.com/ https://liner.com/
felo https://felo.ai/search
iask https://iask.ai/
komo https://komo.ai/
fireflies https://fireflies.ai/ https://app.fireflies.ai/
windsurf https://windsurf.com/ https://codeium.com/
tabnine https://www.tabnine.com/
jules https://jules.google.com/ https://jules.google/
google-labs https://labs.google/fx/tools/flow https://labs.google/fx/tools/image-fx
google-stitch https://stitch.withgoogle.com/
microsoft-designer https://designer.microsoft.com/
wrtn https://wrtn.ai/
hunyuan https://hunyuan.tencent.com/
spark https://xinghuo.xfyun.cn/desk
metaso https://metaso.cn/
talkie https://talkie-ai.com/ https://www.talkie-ai.com/
polybuzz https://polybuzz.ai/ https://www.polybuzz.ai/
kindroid https://www.kindroid.ai/
nomi https://nomi.ai/
claude-console https://console.anthropic.com/workbench https://platform.claude.com/workbench
openai-platform https://platform.openai.com/playground https://platform.openai.com/chat
groq https://console.groq.com/playground https://chat.groq.com/
cohere https://coral.cohere.com/ https://dashboard.cohere.com/playground/chat
inception https://chat.inceptionlabs.ai/
magicschool https://www.magicschool.ai/ https://app.magicschool.ai/
schoolai https://schoolai.com/ https://app.schoolai.com/
studyfetch https://www.studyfetch.com/
reve https://reve.com/ https://app.reve.com/
recraft https://recraft.ai/ https://www.recraft.ai/
higgsfield https://higgsfield.ai/
viggle https://www.viggle.ai/ https://viggle.ai/home
vidu https://www.vidu.com/ https://www.vidu.studio/
pixverse https://pixverse.ai/ https://app.pixverse.ai/
kaiber https://www.kaiber.ai/
captions https://www.captions.ai/
lexica https://lexica.art/
mage https://mage.space/ https://www.mage.space/
dezgo https://dezgo.com/
perchance-ai https://perchance.org/ai-text-to-image-generator
artbreeder https://www.artbreeder.com/
soundraw https://www.soundraw.io/ https://soundraw.io/
aiva https://www.aiva.ai/
riffusion https://www.riffusion.com/ https://www.producer.ai/
mureka https://mureka.ai/
resemble https://www.resemble.ai/
lovo https://lovo.ai/
beautiful-ai https://beautiful.ai/ https://www.beautiful.ai/
writer https://app.writer.com/
sudowrite https://www.sudowrite.com/
novelai https://novelai.net/stories
ai-dungeon https://play.aidungeon.com/
dreamgen https://www.dreamgen.com/
simplified https://www.simplified.com/
anyword https://anyword.com/
undetectable https://undetectable.ai/
`;

/** Address and the product that is open there. */
export const IN_USE: [address: string, product: string][] = TEXT.trim()
  .split('\n')
  .flatMap((line) => {
    const [product = '', ...addresses] = line.split(' ');
    return addresses.map((address): [string, string] => [address, product]);
  });
