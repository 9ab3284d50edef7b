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
https://www.openstreetmap.org/ https://proton.me/ https://mail.proton.me/ https://www.speedtest.net/`);
