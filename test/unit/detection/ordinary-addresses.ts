/** Addresses on which no AI product is in use: written for this project, from what people open every day and from look-alikes. */
const lines = (text: string): string[] => text.trim().split(/\s+/);

export const LOOK_ALIKES = lines(`
https://gemini.com/ https://www.gemini.com/prices https://exchange.gemini.com/ https://gemini.edu/ https://poe.ninja/economy https://www.poewiki.net/
https://poe.com.br/ https://ada.org/ https://www.ada.gov/ https://ada.com/
https://copilot.money/ https://www.copilot.money/help https://suno.com.br/ https://www.suno.com.br/artigos/ https://bard.edu/ https://www.bard.edu/ai
https://claude.com.example/ https://claude.fr/ https://www.claudemonet.fr/ https://jean-claude.ai.example/
https://perplexity.org/ https://grok.org/ https://grokking.io/ https://x.com.example/i/grok https://midjourney.co/ https://midjourney.com.co/ https://deepseek.club/
https://deepseek.com.evil.example/ https://mistral.com/ https://meta.com/
https://cursor.org/ https://bolt.eu/ https://bolt.com/ https://lovable.com/ https://notion.org/ https://pika.com/ https://luma.com/ https://lu.ma/event
https://krea.com/ https://runway.com/
https://descript.org/ https://elicit.de/ https://consensus.org/ https://gamma.com/ https://phind.org/ https://pi.com/ https://replika.org/ https://you.org/
https://kimi.org/ https://manus.com/
https://arena.com/ https://venice.it/ https://jasper.com/ https://otter.com/ https://murf.com/ https://d-id.org/ https://quillbot.org/ https://canva.org/
https://intercom.example/ https://drift.example/
https://chatgpt-login.example/ https://my-chatgpt.com/ https://chatgpt.org/ https://openchat-gpt.com/ https://freechatgpt.io/ https://gpt-chat.ai/
https://claudeai.wiki/ https://geminiai.site/ https://open.ai/ https://stripe.ai.example/
https://www.pizza.ai/ https://restaurant-ana.ai/ https://visit-anguilla.ai/ https://gov.ai/ https://www.caribbean.ai/hotels`);

export const ORDINARY = lines(`
https://www.bbc.com/news/technology-1 https://www.bbc.co.uk/news/articles/chatgpt https://www.theguardian.com/technology/chatgpt
https://www.nytimes.com/2026/11/01/technology/openai-claude.html https://www.washingtonpost.com/ https://www.lemonde.fr/pixels/article/2026/11/02/chatgpt.html
https://www.lefigaro.fr/ https://www.liberation.fr/ https://www.spiegel.de/netzwelt/ki https://www.zeit.de/ https://elpais.com/tecnologia/ https://www.corriere.it/
https://www.publico.pt/ https://www.aljazeera.net/ https://www.aljazeera.com/ https://www.reuters.com/technology/artificial-intelligence/ https://apnews.com/
https://www.cnn.com/ https://time.com/6247678/openai-chatgpt-kenya-workers/ https://www.wired.com/story/claude/ https://arstechnica.com/ai/
https://www.theverge.com/ai-artificial-intelligence https://techcrunch.com/category/artificial-intelligence/ https://www.heise.de/
https://news.ycombinator.com/item?id=1 https://slashdot.org/ https://www.numerama.com/ https://www.nation.africa/ https://www.thehindu.com/ https://www.asahi.com/
https://www.ebay.com/itm/1 https://www.etsy.com/ https://www.walmart.com/ https://www.target.com/ https://www.ikea.com/fr/fr/ https://www.zalando.de/
https://www.fnac.com/ https://www.cdiscount.com/ https://www.leboncoin.fr/ https://www.mercadolivre.com.br/ https://www.jumia.co.ke/ https://www.flipkart.com/
https://www.alibaba.com/ https://www.aliexpress.com/ https://www.booking.com/ https://www.airbnb.com/ https://www.uber.com/ https://www.amazon.com/
https://www.amazon.de/dp/B000000000 https://www.amazon.com/s?k=rufus https://www.decathlon.fr/ https://www.apple.com/ https://www.samsung.com/
https://store.steampowered.com/
https://www.chase.com/ https://www.bankofamerica.com/ https://www.hsbc.co.uk/ https://www.bnpparibas.fr/ https://mabanque.bnpparibas/ https://www.deutsche-bank.de/
https://www.santander.com/ https://www.itau.com.br/ https://www.paypal.com/ https://wise.com/ https://www.revolut.com/ https://stripe.com/ https://www.ecb.europa.eu/
https://www.imf.org/ https://www.visa.com/
https://www.irs.gov/ https://www.usa.gov/ https://www.gov.uk/ https://www.service-public.fr/ https://www.impots.gouv.fr/ https://www.bundesregierung.de/
https://europa.eu/ https://digital-strategy.ec.europa.eu/en/policies/regulatory-framework-ai https://www.un.org/ https://www.who.int/ https://www.nhs.uk/
https://www.nasa.gov/ https://www.gob.mx/ https://www.gov.br/ https://www.india.gov.in/ https://www.admin.ch/ https://www.canada.ca/ https://www.ilo.org/
https://stackoverflow.com/questions/1/how-to https://stackoverflow.com/ https://superuser.com/ https://github.com/ https://github.com/openai/openai-python
https://github.com/features/copilot https://github.com/features/copilot/agents https://www.github.com/ https://github.com/anthropics/claude-code/issues/1 https://github.com/example/copilot
https://github.com/example/app/blob/main/agents.md https://gitlab.com/gitlab-org/gitlab https://gist.github.com/ https://bitbucket.org/
https://www.npmjs.com/package/openai https://pypi.org/project/anthropic/ https://crates.io/ https://docs.python.org/3/ https://developer.mozilla.org/en-US/docs/Web
https://react.dev/ https://vite.dev/ https://nodejs.org/ https://www.postgresql.org/docs/ https://learn.microsoft.com/en-us/azure/ai-services/openai/
https://developers.google.com/search https://developer.chrome.com/docs/ai https://web.dev/ https://docs.github.com/en/copilot https://kubernetes.io/docs/
https://www.rust-lang.org/ https://hub.docker.com/ https://aws.amazon.com/bedrock/ https://cloud.google.com/vertex-ai https://azure.microsoft.com/
https://console.cloud.google.com/ https://readthedocs.org/ https://huggingface.co/ https://huggingface.co/mistralai/Mistral-7B-v0.1 https://huggingface.co/papers
https://huggingface.co/docs/transformers https://huggingface.co/datasets/x/y https://huggingface.co/spaces https://huggingface.co/chatgpt-fans
https://arxiv.org/abs/2303.08774 https://paperswithcode.com/ https://www.kaggle.com/ https://colab.research.google.com/ https://wordpress.org/
https://www.cloudflare.com/
https://openai.com/ https://openai.com/blog/chatgpt https://openai.com/index/gpt-5/ https://help.openai.com/en/ https://status.openai.com/
https://community.openai.com/ https://platform.openai.com/docs/overview https://platform.openai.com/usage https://cookbook.openai.com/ https://www.anthropic.com/
https://www.anthropic.com/news https://docs.anthropic.com/ https://support.claude.com/en/ https://console.anthropic.com/ https://status.claude.ai/
https://claude.com/blog/x https://claude.com/pricing https://claude.com/customers/x https://deepmind.google/ https://blog.google/products/gemini/
https://ai.google.dev/ https://support.google.com/gemini https://mistral.ai/ https://mistral.ai/news/ https://docs.mistral.ai/ https://help.mistral.ai/
https://www.deepseek.com/ https://api-docs.deepseek.com/ https://x.ai/ https://docs.x.ai/ https://ai.meta.com/blog/ https://about.fb.com/news/
https://www.perplexity.ai/hub/blog/x https://docs.perplexity.ai/ https://chatgpt.com/pricing https://chatgpt.com/business https://help.chatgpt.com/
https://www.midjourney.com/careers https://docs.midjourney.com/ https://help.midjourney.com/ https://elevenlabs.io/blog/x https://elevenlabs.io/pricing
https://elevenlabs.io/docs https://www.notion.so/help https://www.notion.so/My-page-1 https://acme.notion.site/Jobs https://cursor.com/ https://cursor.com/docs
https://lovable.dev/blog https://lovable.dev/pricing https://www.canva.com/ https://www.canva.com/design/DAF/edit https://www.canva.com/airline-templates/
https://www.jasper.ai/blog https://www.jasper.ai/pricing https://gamma.app/pricing https://suno.com/blog https://suno.com/terms https://www.synthesia.io/features
https://runwayml.com/research https://www.grammarly.com/ https://www.grammarly.com/blog/ai/ https://www.deepl.com/en/pro https://www.deepl.com/en/blog
https://quillbot.com/blog/x https://poe.com/about https://character.ai/careers https://pi.ai/policy/../press https://replit.com/pricing https://otter.ai/pricing
https://app.slack.com/ https://slack.com/help https://zoom.us/
https://www.google.com/ https://www.google.com/search?q=chatgpt https://www.google.com/search?q=udm%3D50 https://www.google.com/search?q=x&udm=14
https://www.google.com/maps https://www.google.fr/search?q=ia https://www.google.com/sorry/index https://www.google.com.evil.example/search?udm=50
https://news.google.com/ https://translate.google.com/ https://scholar.google.com/ https://photos.google.com/ https://docs.google.com/document/d/1/edit
https://mail.google.com/mail/u/0/ https://drive.google.com/ https://calendar.google.com/ https://www.bing.com/ https://www.bing.com/search?q=copilot
https://www.bing.com/images/search?q=x https://www.bing.com/chatter https://duckduckgo.com/ https://duckduckgo.com/?q=chat&ia=web
https://search.brave.com/search?q=ask https://www.ecosia.org/search?q=ai https://www.qwant.com/ https://www.startpage.com/ https://kagi.com/search?q=assistant
https://yandex.com/search/?text=x https://www.baidu.com/s?wd=x https://search.yahoo.com/search?p=x https://www.yahoo.com/
https://en.wikipedia.org/wiki/ChatGPT https://fr.wikipedia.org/wiki/Claude_(IA) https://www.wikidata.org/ https://archive.org/ https://www.imdb.com/
https://open.spotify.com/ https://www.netflix.com/ https://soundcloud.com/ https://vimeo.com/ https://www.dailymotion.com/ https://medium.com/@x/chatgpt
https://x.substack.com/ https://www.quora.com/What-is-ChatGPT https://discord.com/ https://discord.com/invite/midjourney https://telegram.org/ https://signal.org/
https://outlook.live.com/mail/0/ https://www.office.com/ https://teams.microsoft.com/ https://www.dropbox.com/ https://trello.com/ https://www.figma.com/
https://www.adobe.com/products/firefly.html https://express.adobe.com/ https://www.deviantart.com/ https://www.khanacademy.org/math https://www.coursera.org/
https://moodle.org/ https://www.ox.ac.uk/ https://www.mit.edu/ https://www.sorbonne-universite.fr/ https://diplab.eu/ https://www.weather.com/
https://www.openstreetmap.org/ https://proton.me/ https://mail.proton.me/ https://www.speedtest.net/
https://www.gemini.com/earn https://support.gemini.com/hc/en-us https://geminiobservatory.example/ https://poe.ninja/builds https://www.pathofexile.com/
https://poe.game.qq.com/ https://www.ada.org/en/resources https://ada.gov/ https://www.adafruit.com/ https://app.copilot.money/transactions
https://www.suno.com.br/noticias/ https://www.bard.edu/admission/ https://bard.google.com.evil.example/ https://claude.example/ https://www.claudegiroux.com/
https://www.piday.org/ https://www.runway.com/ https://renttherunway.com/ https://www.runwayhealth.com/ https://pika.style/ https://pikapods.com/
https://gammagroup.example/ https://www.gamma.co.uk/ https://udio.se/ https://www.replika-shop.example/ https://jasperalberta.example/
https://www.jasper.travel/ https://www.otterbox.com/ https://www.otter.co.jp/ https://deepl-support.example/ https://quillbotblog.wordpress.com/
https://www.perplexity.com.evil.example/ https://gröк.com/ https://chatgpt.co/ https://chatgpt.net/ https://www.chatgpt-deutsch.example/
https://user:pass@evil.example/chatgpt.com https://chatgpt.com:1234/ http://192.168.1.10:7860/ http://localhost:3000/ https://10.0.0.1/chatgpt.com
file:///home/me/chatgpt.html data:text/html,claude.ai blob:https://claude.ai/abc chrome://extensions/ about:newtab moz-extension://abc/chatgpt.com
edge://settings view-source:https://claude.ai/ mailto:someone@chatgpt.com ftp://chatgpt.com/ https://openai.com/chatgpt/overview/ https://openai.com/blog
https://openai.com/index/introducing-gpt-5/ https://openai.com/sora https://openai.com/fr-FR/news/ https://help.openai.com/en/collections/3742473-chatgpt
https://status.openai.com/history https://platform.openai.com/docs/guides/text https://platform.openai.com/settings/organization/billing
https://platform.openai.com/ https://auth.openai.com/log-in https://academy.openai.com/ https://forum.openai.com/ https://developers.openai.com/codex
https://cdn.openai.com/pdf/x.pdf https://trust.openai.com/ https://model-spec.openai.com/ https://www.anthropic.com/claude https://www.anthropic.com/research
https://docs.anthropic.com/en/docs https://support.anthropic.com/en/ https://status.anthropic.com/ https://docs.claude.com/en/api https://code.claude.com/docs
https://platform.claude.com/docs/en/home https://platform.claude.com/settings/keys https://console.anthropic.com/settings/billing https://trust.anthropic.com/
https://support.claude.com/ https://status.claude.com/ https://claude.com/solutions/education https://claude.com/blog https://claude.ai/login
https://claude.ai/legal https://deepmind.google/models/gemini/ https://gemini.google/overview/ https://ai.google/ https://support.google.com/gemini/answer/1
https://policies.google.com/privacy https://workspace.google.com/ https://one.google.com/ https://blog.google/technology/ai/ https://labs.google/
https://labs.google/experiments https://notebooklm.google/ https://cloud.google.com/gemini https://firebase.google.com/docs/studio
https://console.firebase.google.com/ https://www.microsoft.com/en-us/microsoft-copilot https://support.microsoft.com/copilot
https://learn.microsoft.com/en-us/copilot/ https://techcommunity.microsoft.com/ https://www.microsoft365.com/ https://adoption.microsoft.com/copilot/
https://blogs.microsoft.com/ https://www.bing.com/search?q=chatgpt https://www.bing.com/news https://www.bing.com/maps
https://www.bing.com/images/search?q=create https://www.bing.com/webmasters https://www.msn.com/ https://x.ai/grok https://x.ai/news https://docs.x.ai/docs
https://console.x.ai/ https://grok.com/pricing https://ai.meta.com/ https://ai.meta.com/meta-ai/ https://www.llama.com/ https://about.meta.com/
https://www.meta.com/ai-glasses/ https://www.perplexity.ai/hub https://www.perplexity.ai/help-center/en/ https://docs.perplexity.ai/home
https://www.perplexity.ai/api-platform https://status.perplexity.com/ https://mistral.ai/products/le-chat https://docs.mistral.ai/getting-started
https://console.mistral.ai/ https://help.mistral.ai/en/ https://www.deepseek.com/en https://platform.deepseek.com/ https://api-docs.deepseek.com/news
https://status.deepseek.com/ https://qwenlm.github.io/ https://www.alibabacloud.com/help https://platform.moonshot.ai/ https://blog.character.ai/
https://support.character.ai/ https://character.ai/about https://policies.character.ai/ https://help.poe.com/ https://poe.com/privacy
https://docs.midjourney.com/hc https://updates.midjourney.com/ https://help.runwayml.com/ https://runwayml.com/pricing https://docs.dev.runwayml.com/
https://help.suno.com/ https://suno.com/pricing https://suno.com/about https://elevenlabs.io/docs/overview https://elevenlabs.io/blog/v3
https://elevenlabs.io/about https://elevenlabs.io/careers https://help.elevenlabs.io/ https://status.elevenlabs.io/ https://elevenlabs.io/fr/blog
https://help.heygen.com/ https://www.heygen.com/pricing https://www.synthesia.io/glossary/ai https://www.descript.com/blog/article/x https://help.descript.com/
https://help.gamma.app/ https://quillbot.com/blog/grammar/ https://quillbot.com/about https://www.grammarly.com/blog/ https://www.grammarly.com/plans
https://www.grammarly.com/business https://support.grammarly.com/ https://www.deepl.com/docs-api https://support.deepl.com/ https://www.copy.ai/blog/x
https://otter.ai/blog https://help.otter.ai/ https://replit.com/blog https://docs.replit.com/ https://bolt.new/pricing https://support.bolt.new/
https://docs.lovable.dev/ https://v0.app/docs https://v0.dev/pricing https://vercel.com/docs https://cursor.com/blog https://cursor.com/changelog
https://docs.cursor.com/ https://forum.cursor.com/ https://windsurf.com/blog https://windsurf.com/pricing https://docs.windsurf.com/
https://huggingface.co/models https://huggingface.co/datasets https://huggingface.co/blog https://huggingface.co/docs https://huggingface.co/learn
https://huggingface.co/pricing https://discuss.huggingface.co/ https://stability.ai/ https://stability.ai/news https://platform.stability.ai/docs
https://www.adobe.com/ https://helpx.adobe.com/firefly https://stock.adobe.com/ https://www.canva.com/templates/ https://www.canva.com/help/
https://www.canva.com/newsroom/ https://www.canva.com/pricing/ https://www.canva.com/learn/ai https://www.canva.com/design/DAF/view https://www.notion.so/
https://www.notion.com/ https://www.notion.com/product/ai https://www.notion.so/pricing https://www.notion.com/help https://www.notion.so/templates
https://www.notion.so/blog/ai https://www.duolingo.com/info https://blog.duolingo.com/ https://support.duolingo.com/ https://investors.duolingo.com/
https://careers.duolingo.com/ https://englishtest.duolingo.com/ https://zoom.us/j/123 https://www.zoom.com/en/products/ai-assistant/ https://app.zoom.us/wc/home
https://slack.com/features/ai https://app.slack.com/client/T1/C1 https://teams.microsoft.com/v2/ https://github.com/torvalds/linux
https://github.com/copilot-workspace https://github.com/github/copilot-docs https://github.com/settings/copilot https://github.com/marketplace/models
https://github.com/pricing https://github.blog/ https://docs.github.com/en https://www.githubstatus.com/ https://gist.github.com/x/1
https://raw.githubusercontent.com/a/b/c https://gitlab.com/explore https://about.gitlab.com/gitlab-duo/ https://docs.gitlab.com/
https://stackoverflow.com/questions https://stackoverflow.com/questions/tagged/openai-api https://stackoverflow.blog/ https://meta.stackoverflow.com/
https://www.google.com/search?q=ai+overview https://www.google.com/search?q=x&tbm=isch https://www.google.com/search?q=x&udm=2
https://www.google.com/preferences https://www.google.com/intl/en/about/ https://www.google.com/chrome/ https://accounts.google.com/ https://meet.google.com/abc
https://duckduckgo.com/?q=weather https://duckduckgo.com/about https://duckduckgo.com/duckduckgo-help-pages/ https://spreadprivacy.com/
https://search.brave.com/ https://search.brave.com/search?q=x https://brave.com/ai/ https://kagi.com/ https://help.kagi.com/ https://www.ecosia.org/
https://yandex.ru/ https://ya.ru/ https://yandex.com/maps https://www.baidu.com/ https://tieba.baidu.com/ https://www.qq.com/ https://www.tencent.com/
https://www.naver.com/ https://www.amazon.com/gp/cart https://www.amazon.co.jp/dp/B0 https://www.ebay.de/ https://www.etsy.com/shop/claude
https://www.wikipedia.org/ https://de.wikipedia.org/wiki/Midjourney https://www.britannica.com/technology/ChatGPT
https://www.lemonde.fr/intelligence-artificielle/ https://www.ft.com/artificial-intelligence https://www.economist.com/ https://www.bloomberg.com/ai
https://www.technologyreview.com/ https://theconversation.com/chatgpt-1 https://www.zdnet.com/article/best-ai-chatbot/
https://www.g2.com/products/jasper/reviews https://theresanaiforthat.com/ https://www.producthunt.com/products/claude https://www.futurepedia.io/
https://www.toolify.ai/ https://alternativeto.net/software/chatgpt/ https://www.trustpilot.com/review/chatgpt.com
https://web.archive.org/web/2024/https://chatgpt.com/ https://translate.goog/ https://chatgpt-com.translate.goog/ https://www-perplexity-ai.translate.goog/
https://apps.apple.com/us/app/chatgpt/id1 https://play.google.com/store/apps/details?id=com.openai.chatgpt https://chromewebstore.google.com/detail/monica
https://addons.mozilla.org/firefox/ https://www.udemy.com/course/chatgpt/ https://www.coursera.org/learn/generative-ai https://www.khanacademy.org/
https://support.khanacademy.org/ https://quizlet.com/ https://www.codecademy.com/ https://leetcode.com/ https://www.kaggle.com/models/google/gemma
https://ollama.com/ https://ollama.com/library/llama3 https://lmstudio.ai/ https://www.langchain.com/ https://replicate.com/ https://openrouter.ai/
https://openrouter.ai/models https://openrouter.ai/docs https://groq.com/ https://console.groq.com/docs https://console.groq.com/keys https://cohere.com/
https://docs.cohere.com/ https://dashboard.cohere.com/api-keys https://www.scale.com/ https://scale.com/ https://www.surgehq.ai/ https://www.mturk.com/
https://toloka.ai/ https://www.sama.com/ https://remotasks.com/ https://www.outlier.ai/ https://www.freepik.com/ https://www.freepik.com/free-photos-vectors/ai
https://www.freepik.com/blog/ https://www.fotor.com/ https://www.fotor.com/blog/ai-image/ https://www.veed.io/ https://www.veed.io/learn/x
https://www.veed.io/pricing https://perchance.org/ https://perchance.org/dice https://www.beautiful.ai/blog https://www.beautiful.ai/pricing
https://speechify.com/blog/ https://fireflies.ai/blog/x https://www.photoroom.com/blog/x https://www.photoroom.com/pricing https://simplified.com/blog/
https://www.tabnine.com/blog/ https://www.captions.ai/blog https://www.remove.bg/api https://notegpt.io/blog/x https://gptzero.me/news/x
https://www.magicschool.ai/blog-posts/x https://www.airbnb.com/rooms/1 https://www.nytimes.com/ https://www.spotify.com/ https://open.spotify.com/track/1
https://www.netflix.com/browse https://www.twitch.tv.evil.example/ https://mastodon.social/ https://bsky.app/ https://www.tumblr.com/
https://news.ycombinator.com/ https://lobste.rs/ https://www.ai.gov/ https://www.anguilla.ai/ https://hotel.ai.example/ https://www.law.ai/ https://epoch.ai/
https://far.ai/ https://www.partnershiponai.org/ https://ainowinstitute.org/ https://www.fast.ai/ https://www.weforum.org/`);
