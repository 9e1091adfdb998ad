// Learned: written by Tests/Training, not by hand.

/// Words that say what kind a page is, and in hundredths how much each speaks for an article.
let pageWordTable = """
  article:ad=-2 article:ae=2 article:ai=-1 article:and=-1 article:archive=-4 article:article=12 \
  article:article-body=1 article:article-content=2 article:article-main=1 article:background=1 \
  article:base=-2 article:best=-1 article:bg=-5 article:bg-white=-3 article:block=-1 \
  article:blog=5 article:blog-post=1 article:body=6 article:border=-2 article:bottom=1 \
  article:box=-4 article:card=-2 article:category=5 article:category-news=-2 article:cb=-3 \
  article:cc=1 article:center=-5 article:clear=-5 article:clearfix=-3 article:clr=-2 \
  article:col=2 article:col-lg=-1 article:col-md=-1 article:cols=3 article:column=2 \
  article:columns=-1 article:comment=-7 article:comment-body=1 article:comp=1 \
  article:component=-1 article:container=14 article:content=12 article:creative=1 article:css=-4 \
  article:dark=-2 article:dark-prose-invert=-2 article:de=-3 article:default=-3 \
  article:design=-1 article:detail=2 article:div=1 article:div-comment=1 article:el=-2 \
  article:el-comment=-2 article:element=1 article:elementor-grid-item=-1 \
  article:elementor-post=-1 article:entry=5 article:false=1 article:fe=1 article:featured=-4 \
  article:first=-2 article:flex=2 article:flex-col=1 article:footer=-2 article:for=-2 \
  article:full=-2 article:gallery=-1 article:gh=-4 article:group=-3 article:guide=-6 \
  article:guides=1 article:has=-2 article:has-post-thumbnail=-3 article:header=1 \
  article:hentry=1 article:http=2 article:http-schema-org-article=2 \
  article:http-schema-org-blog-posting=1 article:https=-2 article:https-schema-org-article=1 \
  article:https-schema-org-comment=-5 article:https-schema-org-creative-work=1 article:id=-2 \
  article:in=-3 article:invert=-2 article:ips=-2 article:ips-clear=-1 article:ips-clearfix=-1 \
  article:ips-comment=-1 article:ips-comment-parent=-1 article:ips-responsive-pull=-1 \
  article:is=-2 article:item=-1 article:items=2 article:js=-2 article:js-inline-mod-container=-1 \
  article:js-post=-1 article:js-select-to-quote=1 article:latest=-4 article:layout=3 \
  article:left=-1 article:lg=4 article:light=-3 article:link=-1 article:list=-9 article:loop=1 \
  article:main=2 article:main-article=1 article:main-content=-1 article:max=-2 article:mb=3 \
  article:md=4 article:media=1 article:message=-1 article:message-body=1 article:message-post=-1 \
  article:mh=1 article:mntl=1 article:mntl-article=1 article:mobile=1 article:mod=-1 \
  article:mode=-1 article:mv=1 article:my=-2 article:new=1 article:news-article=2 \
  article:newsletter=2 article:no=2 article:node=-4 article:node-full=-1 \
  article:node-type-article=2 article:node-view-mode-full=-2 article:none=-3 article:odd=-2 \
  article:of=-1 article:on=-2 article:onebox=-2 article:onebox-body=-2 article:opinion=1 \
  article:padding=2 article:page=-3 article:parent=-2 article:pb=2 article:podcast=1 \
  article:post=3 article:post-article=-2 article:post-content=-1 article:post-type=2 \
  article:post-type-text=-2 article:posting=1 article:posts=-2 article:preview=-1 \
  article:primary=1 article:product=-5 article:prose=-4 article:pt=5 article:publish=3 \
  article:pull=-1 article:quote=1 article:rail=1 article:recent=1 article:recipe=1 \
  article:related=2 article:relative=-2 article:responsive=-1 article:right=2 article:rounded=-2 \
  article:row=2 article:sc=3 article:sc-ad-container=1 article:section=3 article:sections=1 \
  article:select=1 article:sidebar=-2 article:single=4 article:single-entry=1 article:slider=1 \
  article:sm=-1 article:small=3 article:status=3 article:status-publish=3 article:sticky=-3 \
  article:story=1 article:tag=-6 article:teaser=1 article:template=2 article:text=-2 \
  article:tg=1 article:the=1 article:thumb=-1 article:thumbnail=-3 article:top=2 \
  article:topic=-1 article:travel=1 article:type=1 article:type-page=-1 article:video=1 \
  article:view=-4 article:w-full=2 article:web=1 article:white=-4 article:widget=1 \
  article:width=1 article:with=-1 article:work=3 article:wrap=1 article:wrapper=-1 article:xl=2 \
  article:xs=1 body:aa=1 body:aawp=1 body:action=-2 body:ad=2 body:all=1 body:alternating=1 \
  body:and=-7 body:animate=-1 body:anonymous=1 body:antialiased=9 body:app=-4 body:archive=-4 \
  body:article=14 body:article-page=1 body:aspect=1 body:astra=1 body:auto=-2 body:background=2 \
  body:banner=-2 body:base=-2 body:basicpage=-2 body:bb=1 body:below=-1 body:best=2 body:bf=1 \
  body:bg=5 body:bg-white=3 body:black=-2 body:block=-1 body:blog=5 body:blue=2 body:body=3 \
  body:border=-2 body:bottom=2 body:boxed=-1 body:bp=-2 body:breadcrumbs=-2 body:button=-3 \
  body:cat=-2 body:category=-9 body:cb=-3 body:center=3 body:checkbox=-1 body:child=1 \
  body:chrome=2 body:class=5 body:clearfix=-1 body:cms=2 body:col=2 body:collection=-4 \
  body:column=-2 body:columns=-1 body:comp=-2 body:composer=-2 body:container=-1 body:content=3 \
  body:controller=1 body:cookies=3 body:cookies-not-set=3 body:custom=13 \
  body:custom-background=3 body:dark=-3 body:data=2 body:de=9 body:default=8 body:desktop=-1 \
  body:detail=3 body:domain=1 body:ec=2 body:elementor=-1 body:elementor-default=1 body:empty=-2 \
  body:en=-4 body:en-us=-1 body:enable=-3 body:enabled=2 body:et=3 body:et-tb-has-template=-1 \
  body:featured=-1 body:field=-1 body:fixed=1 body:fl=-1 body:flex=-1 body:flex-col=-1 \
  body:focus=2 body:font=3 body:font-sans=2 body:footer=-1 body:for=-6 \
  body:form-field-shape-square=-1 body:format=17 body:forums=-2 body:full=-3 body:full-width=-1 \
  body:gallery=3 body:global=1 body:glyphicons=-2 body:gradient=1 body:gray=-3 body:green=-1 \
  body:group=-1 body:group-blog=-1 body:gsb=3 body:guide=-1 body:has=-1 body:has-glyphicons=-1 \
  body:header=-5 body:header-full-width=-1 body:header-image=-1 body:helper=1 body:hidden=3 \
  body:hide=-1 body:home=-5 body:html=4 body:html-body=2 body:http=2 \
  body:http-schema-org-web-page=2 body:https=-1 body:https-schema-org-web-page=-3 body:i-n-de=1 \
  body:icon=3 body:id=1 body:image=-1 body:in=5 body:index=-1 body:ips=-2 body:ips-app=-2 \
  body:ips-app-front=-2 body:ips-clearfix=-1 body:is=-4 body:item=3 body:js=-4 body:js-off=3 \
  body:kadence=-1 body:lang=9 body:lang-de=6 body:lang-en=1 body:language=3 body:layout=1 \
  body:left=-1 body:lg=-5 body:loading=2 body:logged=3 body:logo=1 body:main=2 \
  body:mega-menu-primary=1 body:mm=1 body:mobile=-1 body:module=4 body:name=3 body:nav=-4 \
  body:navbar=-5 body:navigation=1 body:new=-1 body:news=2 body:no=3 body:no-js=1 \
  body:no-sidebars=3 body:node=5 body:node-type-article=2 body:none=-1 body:normal=1 body:not=6 \
  body:not-front=2 body:not-logged-in=5 body:off=1 body:on=2 body:one=1 body:one-sidebar=1 \
  body:option=2 body:org=-1 body:out=-2 body:outline=-3 body:overflow=2 body:overflow-x-hidden=2 \
  body:page=13 body:page-article=1 body:page-child=3 body:page-id=1 body:page-node=5 \
  body:page-node-type-article=2 body:page-parent=-2 body:page-template=-4 \
  body:page-template-default=4 body:pageid=3 body:parent=2 body:parent-pageid=2 body:path-node=1 \
  body:pb=2 body:php=-1 body:phpbb=-2 body:post=16 body:post-template=-3 \
  body:post-template-default=15 body:postid=9 body:posts=-2 body:prefix=1 body:primary=-1 \
  body:prod=1 body:product=-11 body:product-template-default=-4 body:production=3 body:promo=4 \
  body:ratio=1 body:responsive=1 body:right=1 body:right-sidebar=1 body:sans=4 body:schema=-1 \
  body:scheme=-1 body:screen=2 body:search=-1 body:section=-4 body:service=-4 body:services=-3 \
  body:shape=-2 body:show=7 body:side=1 body:sidebar=1 body:sidebars=1 body:single=8 \
  body:single-format-standard=15 body:single-post=16 body:single-product=-4 body:singular=-5 \
  body:site=5 body:skin=4 body:slider=1 body:small=1 body:solid=-4 body:square=-1 \
  body:standard=14 body:sticky=1 body:story=1 body:style=-4 body:styles=2 body:subject=-2 \
  body:subnav=-1 body:tag=-3 body:tax=1 body:template=3 body:template-article=1 body:term=-1 \
  body:text=-1 body:the=2 body:theme=-15 body:theme-divi=-2 body:to=-3 body:top=-5 body:topic=-8 \
  body:touch=-1 body:translatepress=-2 body:transparent=-3 body:tribe=-1 body:tribe-no-js=-1 \
  body:tweak=4 body:tweak-blog-alternating-side-by-side-image-aspect-ratio-square=1 \
  body:tweak-blog-alternating-side-by-side-width-full=1 body:type=7 body:ui=1 body:us=-1 \
  body:user=-2 body:variable=5 body:ver=-1 body:video=4 body:view=4 body:viewtopic=-2 \
  body:visible=1 body:website=-1 body:weight=3 body:white=3 body:width=-1 body:with=-3 \
  body:woocommerce=-5 body:woocommerce-no-js=-2 body:woocommerce-page=-5 body:wp=-12 \
  body:wp-custom-logo=4 body:wp-embed-responsive=1 body:wp-singular=-6 body:wp-theme-astra=1 \
  body:wp-theme-divi=1 body:wp-theme-kadence=-1 body:wpb-js-composer=-2 body:wrapper=1 by:all=-5 \
  by:astro=1 by:blogger=2 by:discourse=-7 by:divi=1 by:drupal=3 by:elementor=-2 by:gatsby=-2 \
  by:government=3 by:hubspot=1 by:joomla!=2 by:nitropack=1 by:powered=2 by:seomatic=-4 \
  by:site=-2 by:typo3=11 by:webflow=1 by:wix.com=1 by:wordpress=17 depth:0=-31 depth:1=-13 \
  depth:2=16 depth:3=3 depth:4=11 depth:5=15 depth:6=4 digits:0=-7 digits:1=9 digits:4=9 \
  digits:8=26 html:ad=2 html:anon=-7 html:antialiased=-2 html:article=4 html:article-html=1 \
  html:auto=-3 html:avada=-1 html:avada-html-header-position-top=-1 \
  html:avada-html-layout-wide=-1 html:bg=2 html:blog=-2 html:cd=-1 html:class=3 html:com=2 \
  html:comp=-1 html:da=1 html:dark=-2 html:dd=-1 html:de=5 html:default=-4 html:desktop=-1 \
  html:device=-1 html:disabled=-1 html:ec=2 html:en=-1 html:false=-5 html:fb=-1 html:fe=3 \
  html:full=-3 html:h-full=-1 html:has=-2 html:header=-2 html:html=-2 \
  html:http-schema-org-web-page=1 html:https=-2 html:https-schema-org-blog=-2 html:in=2 \
  html:is=-3 html:js=-7 html:lang=1 html:layout=-3 html:light=-4 html:ltr=-1 html:main=-1 \
  html:menu=1 html:mntl=-1 html:mntl-html=-1 html:module=2 html:name=3 html:nav=-1 html:no=-3 \
  html:no-js=1 html:no-touch=-3 html:node=1 html:nojs=-1 html:normal=-6 html:org=-1 html:out=-1 \
  html:position=-1 html:prod=1 html:public=-1 html:responsive=-4 html:sc=-1 html:schema=-1 \
  html:scroll=3 html:scroll-smooth=3 html:sidebar=-8 html:site=-1 html:size=-7 html:smooth=3 \
  html:ssr=2 html:taxlevel=-1 html:template-thread-view=-1 html:text=-8 html:text-size-normal=-6 \
  html:thread=-1 html:touch=-4 html:true=-2 html:us=-1 html:variable=-2 html:view=-1 \
  html:visible=-6 html:wide=-1 html:www=2 hyphens:0=-30 hyphens:1=-27 hyphens:2=-3 hyphens:3=10 \
  hyphens:4=44 hyphens:7=42 main:app=-5 main:area=1 main:article=3 main:auto=2 main:av=1 \
  main:base=-2 main:bg=3 main:blog=3 main:body=-7 main:body-container-wrapper=1 main:center=1 \
  main:col=5 main:col-md=1 main:column=-1 main:container=6 main:content=-3 \
  main:content-wrapper=-1 main:css=-1 main:default=-1 main:flex=3 main:flex-col=-2 main:focus=1 \
  main:focus-none=-1 main:full=-4 main:genesis=-2 main:genesis-content=-2 main:global=-1 \
  main:grid=-1 main:group=1 main:grow=2 main:has=2 main:hidden=1 main:inner-wrap=-1 main:ips=-2 \
  main:ips-layout-body=-1 main:ips-layout-container=-1 main:item=3 main:items=1 main:js=5 \
  main:l-main=2 main:layout=-6 main:left=1 main:loc=-1 main:main=8 main:main-container=4 \
  main:main-content=2 main:maincontent=-3 main:max=-1 main:md=-3 main:mt=1 main:mx=1 \
  main:mx-auto=1 main:none=-1 main:padding=3 main:page=3 main:page-content=4 \
  main:page-main-content=1 main:pb=-2 main:post=1 main:primary=1 main:product=-3 main:pt=-1 \
  main:px=-3 main:relative=2 main:sc=-5 main:screen=2 main:section=3 main:single=1 main:site=2 \
  main:site-content=-1 main:sm=1 main:small=1 main:standard=1 main:template=-3 main:text=-1 \
  main:true=-1 main:w-full=-4 main:white=3 main:width=-2 main:wrap=2 main:wrapper=-3 main:xl=1 \
  meta:abstract=3 meta:accept-ch=-4 meta:ahrefs-site-verification=-8 meta:al:android:package=-2 \
  meta:al:android:url=-1 meta:al:ios:app_name=-2 meta:al:ios:app_store_id=-2 meta:al:ios:url=-2 \
  meta:apple-itunes-app=-4 meta:apple-mobile-web-app-capable=3 \
  meta:apple-mobile-web-app-status-bar-style=2 meta:apple-mobile-web-app-title=-5 \
  meta:application-name=6 meta:article:content_tier=1 meta:article:modified_time=-3 \
  meta:article:opinion=2 meta:article:published_time=15 meta:article:publisher=2 \
  meta:article:section=10 meta:article:tag=3 meta:articlesection=-8 meta:audience=2 \
  meta:author=52 meta:auto-publish=1 meta:baggage=-1 meta:baidu-site-verification=-1 \
  meta:bestrating=2 meta:bingbot=2 meta:cache-control=4 meta:category=2 meta:cdp-version=-3 \
  meta:citation_title=2 meta:cleartype=4 meta:color-scheme=-6 meta:content-language=9 \
  meta:content-page-ref=-3 meta:content-script-type=1 meta:content-security-policy=3 \
  meta:content-style-type=1 meta:content-type=19 meta:contenturl=3 meta:copyright=8 \
  meta:country=1 meta:csrf-param=-4 meta:csrf-token=-2 meta:cxenseparse:author=1 \
  meta:cxenseparse:recs:articleid=1 meta:cxenseparse:recs:publishtime=1 meta:cxenseparse:url=1 \
  meta:date=8 meta:datemodified=-4 meta:dc.date=4 meta:dc.date.issued=1 meta:dc.description=5 \
  meta:dc.identifier=-1 meta:dc.language=1 meta:dc.publisher=5 meta:dc.relation=1 \
  meta:dc.rights=-1 meta:dc.source=1 meta:dc.subject=-1 meta:dc.title=3 meta:dc.type=1 \
  meta:dcterms.creator=1 meta:dcterms.date=2 meta:dcterms.description=2 meta:dcterms.publisher=1 \
  meta:dcterms.title=3 meta:description=8 meta:discourse/config/environment=-7 \
  meta:discourse_current_homepage=-7 meta:discourse_theme_id=-7 meta:email=1 \
  meta:emailcontenttype=1 meta:etag=1 meta:expires=4 meta:facebook-domain-verification=-10 \
  meta:fb:admins=2 meta:fb:app_id=5 meta:fb:page_id=-4 meta:fb:pages=17 meta:fb:profile_id=-2 \
  meta:fediverse:creator=3 meta:fo-verify=-1 meta:format-detection=-5 meta:fragment=-7 \
  meta:generator=16 meta:geo.placename=-3 meta:geo.position=-6 meta:geo.region=-3 meta:google=4 \
  meta:google-adsense-platform-account=1 meta:google-adsense-platform-domain=1 \
  meta:google-play-app=-1 meta:google-signin-client_id=-1 meta:google-signin-scope=-2 \
  meta:google-site-verification=-3 meta:googlebot=4 meta:googlebot-news=1 \
  meta:handheldfriendly=9 meta:headline=-4 meta:height=4 meta:icbm=1 meta:id=2 meta:image=-1 \
  meta:imagetoolbar=-2 meta:inlanguage=3 meta:interactiontype=-14 meta:ispartof=-4 meta:item=-1 \
  meta:itemlistorder=-3 meta:keywords=9 meta:lang=1 meta:language=6 meta:last-modified=1 \
  meta:locale=2 meta:mainentityofpage=-2 meta:medium=-1 meta:mobile-web-app-capable=4 \
  meta:mobileoptimized=9 meta:msapplication-config=-6 meta:msapplication-navbutton-color=3 \
  meta:msapplication-square150x150logo=-2 meta:msapplication-square310x310logo=2 \
  meta:msapplication-square70x70logo=-1 meta:msapplication-tap-highlight=2 \
  meta:msapplication-task=1 meta:msapplication-tilecolor=7 meta:msapplication-tileimage=-4 \
  meta:msapplication-tooltip=2 meta:msapplication-wide310x150logo=1 meta:msapplication-window=3 \
  meta:mssmarttagspreventparsing=-1 meta:msvalidate.01=-10 meta:name=-12 meta:news_keywords=9 \
  meta:next-head-count=1 meta:norton-safeweb-site-verification=2 \
  meta:og:article:modified_time=-2 meta:og:article:published_time=1 meta:og:article:section=-4 \
  meta:og:article:section:color=-5 meta:og:article:tag=-2 meta:og:availability=-7 \
  meta:og:country-name=2 meta:og:description=4 meta:og:ignore_canonical=-7 meta:og:image=22 \
  meta:og:image:height=11 meta:og:image:secure_url=5 meta:og:image:type=-7 meta:og:image:url=2 \
  meta:og:image:width=11 meta:og:latitude=3 meta:og:locale=-8 meta:og:locale:alternate=-1 \
  meta:og:locality=1 meta:og:longitude=3 meta:og:price:amount=-4 meta:og:price:currency=-4 \
  meta:og:section=1 meta:og:see_also=-4 meta:og:site_name=-5 meta:og:title=6 meta:og:type=13 \
  meta:og:updated_time=-2 meta:og:url=6 meta:og:video=1 meta:origin-trial=-3 \
  meta:p:domain_verify=-1 meta:page-topic=2 meta:pagetype=-2 meta:parsely-author=1 \
  meta:parsely-image-url=1 meta:parsely-link=1 meta:parsely-metadata=1 meta:parsely-post-id=1 \
  meta:parsely-pub-date=1 meta:parsely-section=2 meta:parsely-tags=2 meta:parsely-title=1 \
  meta:parsely-type=1 meta:pinterest:richpins=-2 meta:platform=-2 \
  meta:pocket-site-verification=1 meta:position=-4 meta:pragma=3 meta:price=1 \
  meta:pricecurrency=-1 meta:product:availability=-4 meta:product:brand=-1 \
  meta:product:price:amount=-8 meta:product:price:currency=-9 meta:publisher=4 meta:rating=3 \
  meta:ratingcount=4 meta:ratingvalue=2 meta:referrer=-13 meta:refresh=1 meta:resource-type=-1 \
  meta:revisit-after=9 meta:rights=1 meta:robots=21 meta:sailthru.author=2 \
  meta:sailthru.contenttype=1 meta:sailthru.date=2 meta:sailthru.description=1 \
  meta:sailthru.excerpt=1 meta:sailthru.image.full=2 meta:sailthru.image.thumb=1 \
  meta:sailthru.socialtitle=1 meta:sailthru.tags=1 meta:sailthru.title=2 meta:sentry-trace=-1 \
  meta:shopify-checkout-api-token=1 meta:shopify-digital-wallet=2 meta:skype_toolbar=1 \
  meta:slick:category=-2 meta:slick:featured_image=-2 meta:slick:group=-2 meta:slick:wppostid=-2 \
  meta:slick:wpversion=-2 meta:smartbanner:author=2 meta:smartbanner:button=2 \
  meta:smartbanner:button-url-google=2 meta:smartbanner:enabled-platforms=2 \
  meta:smartbanner:icon-google=2 meta:smartbanner:title=2 meta:tec-api-origin=-4 \
  meta:tec-api-version=-4 meta:template=-3 meta:theme-color=-25 meta:thumbnail=1 \
  meta:ti-site-data=-1 meta:title=6 meta:twitter:account_id=2 meta:twitter:app:country=3 \
  meta:twitter:app:id:googleplay=1 meta:twitter:app:id:ipad=2 meta:twitter:app:id:iphone=1 \
  meta:twitter:app:name:googleplay=3 meta:twitter:app:name:ipad=4 meta:twitter:app:name:iphone=3 \
  meta:twitter:app:url:googleplay=3 meta:twitter:app:url:ipad=2 meta:twitter:app:url:iphone=3 \
  meta:twitter:card=-9 meta:twitter:creator=13 meta:twitter:creator:id=-1 meta:twitter:data1=-3 \
  meta:twitter:data2=7 meta:twitter:description=7 meta:twitter:dnt=3 meta:twitter:domain=1 \
  meta:twitter:image=14 meta:twitter:image:alt=8 meta:twitter:image:height=3 \
  meta:twitter:image:src=6 meta:twitter:image:type=-1 meta:twitter:image:width=3 \
  meta:twitter:label1=-3 meta:twitter:label2=8 meta:twitter:site=13 meta:twitter:site:id=-1 \
  meta:twitter:text:title=1 meta:twitter:title=11 meta:twitter:widgets:csp=-1 meta:uploaddate=3 \
  meta:url=-11 meta:userinteractioncount=-14 meta:verification=3 meta:vf:container_id=1 \
  meta:vf:url=1 meta:viewport=-29 meta:width=4 meta:worstrating=3 meta:x-dns-prefetch-control=-2 \
  meta:x-ua-compatible=9 meta:x-wix-application-instance-id=1 meta:x-wix-meta-site-id=1 \
  meta:x-wix-published-version=1 meta:y_key=-2 meta:yandex-verification=4 og:article=48 \
  og:product=-13 og:product.group=-5 og:website=-26 path:a=7 path:accounting=-2 path:advice=2 \
  path:affordable=-2 path:ai=2 path:air=-2 path:aktuell=2 path:aktuelles=2 path:all=-2 path:am=2 \
  path:an=1 path:analytics=-5 path:and=5 path:are=2 path:article=12 path:articles=11 \
  path:artikel=2 path:auf=1 path:beginner=1 path:beginners=-2 path:best=10 path:blog=37 \
  path:blogs=9 path:book=1 path:books=-1 path:browse=-1 path:business=-4 path:c=-6 path:car=4 \
  path:category=-6 path:center=1 path:cheap=1 path:climate=1 path:cloud=2 path:coffee=6 \
  path:collections=-5 path:college=2 path:community=-3 path:consulting=-6 path:content=1 \
  path:corona=1 path:cost=3 path:crm=-2 path:culture=1 path:cybersecurity=-3 path:d=-5 \
  path:das=2 path:data=-8 path:de=15 path:den=2 path:der=5 path:des=1 path:design=-2 \
  path:detail=3 path:development=-7 path:die=1 path:digital=-3 path:diy=4 path:do=-4 \
  path:docs=-20 path:does=1 path:e=3 path:easy=3 path:electric=1 path:en=-10 path:energie=2 \
  path:equipment=-2 path:event=2 path:features=2 path:financial=2 path:fitness=-1 path:for=5 \
  path:forum=-9 path:free=-3 path:from=1 path:fuer=3 path:future=2 path:g=-1 path:gaming=-2 \
  path:gear=1 path:get=-1 path:guide=2 path:headphones=-2 path:health=4 path:history=3 \
  path:how=6 path:htm=4 path:html=-10 path:i=1 path:id=1 path:ideas=1 path:im=4 path:in=2 \
  path:index=3 path:industry=1 path:information=1 path:insights=3 path:insurance=2 \
  path:introduction=-3 path:iphone=1 path:is=6 path:k=-3 path:know=1 path:latest=-6 path:learn=7 \
  path:learning=-2 path:life=1 path:living=1 path:local=1 path:m=1 path:machine=-4 \
  path:machines=1 path:magazin=3 path:magazine=-1 path:maintenance=2 path:management=-2 \
  path:marathon=-2 path:marketing=-4 path:media=2 path:meditation=1 path:meldungen=2 \
  path:mens=-4 path:mit=4 path:much=2 path:music=-2 path:nachrichten=2 path:new=1 path:news=15 \
  path:nutrition=5 path:of=-1 path:online=4 path:opinion=2 path:or=-1 path:php=-1 path:plan=1 \
  path:planning=2 path:podcast=2 path:post=3 path:practices=2 path:presse=3 \
  path:pressemitteilungen=1 path:pro=-3 path:product=-12 path:products=-10 path:professional=-7 \
  path:programs=-6 path:projects=-2 path:python=3 path:questions=-1 path:real=1 path:recipes=-1 \
  path:renovation=1 path:resources=10 path:reviews=2 path:rezepte=1 path:root=-31 \
  path:science=-3 path:security=-2 path:seo=-1 path:services=-22 path:shareddocs=1 path:shoes=-6 \
  path:shop=-4 path:so=1 path:social=2 path:software=3 path:sport=1 path:sports=1 path:start=1 \
  path:stories=3 path:story=1 path:t=-7 path:tax=-1 path:tech=2 path:technology=1 path:the=4 \
  path:themen=1 path:things=1 path:threads=-7 path:tips=9 path:to=11 path:tools=2 path:top=8 \
  path:topic=-6 path:topics=3 path:training=-1 path:travel=1 path:trends=5 path:tutoring=1 \
  path:types=-3 path:ultimate=2 path:und=3 path:us=-10 path:vs=3 path:we=-2 path:web=-2 \
  path:weight=1 path:what=6 path:will=-2 path:windows=1 path:wir=2 path:year=-3 path:your=1 \
  query=-4 type:article=30 type:blogposting=12 type:breadcrumblist=-6 type:collectionpage=-2 \
  type:contactpage=-1 type:corporation=1 type:discussionforumposting=-7 type:faqpage=-3 \
  type:imageobject=-9 type:itempage=-2 type:listitem=-4 type:localbusiness=-7 \
  type:newsarticle=30 type:newsmediaorganization=2 type:organization=1 type:person=6 \
  type:place=-2 type:product=-19 type:productgroup=-3 type:qapage=-4 type:question=-6 \
  type:recipe=3 type:reportagenewsarticle=1 type:sitenavigationelement=-1 type:videoobject=-1 \
  type:webpage=23 type:website=-2
  """
