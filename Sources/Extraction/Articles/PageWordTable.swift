// Learned: written by Tests/Training, not by hand.

/// Words that say what kind a page is, and in hundredths how much each speaks for an article.
let pageWordTable = """
  article:ab=45 article:ad=131 article:ae=89 article:aktuelles=98 article:allgemein=152 \
  article:and=77 article:art=98 article:article=205 article:article-body=141 \
  article:article-card=89 article:article-content=129 article:article-main=98 article:author=54 \
  article:background=34 article:basic=78 article:best=40 article:bg=-25 article:bg-white=-50 \
  article:block=87 article:blog=168 article:blog-post=122 article:body=29 article:bottom=115 \
  article:business=122 article:c-post=-125 article:category=264 article:category-aktuelles=98 \
  article:category-allgemein=152 article:category-blog=141 article:category-fashion=98 \
  article:category-featured=107 article:category-news=126 article:category-uncategorized=122 \
  article:cb=70 article:cc=89 article:center=-81 article:cf=54 article:clear=-120 \
  article:clearfix=27 article:clr=34 article:col=63 article:col-md=23 article:col-xs=89 \
  article:cols=89 article:column=109 article:columns=-58 article:comment-body=218 \
  article:comp=141 article:component=69 article:container=25 article:content=141 \
  article:content-bg=78 article:creative=78 article:css=-44 article:dark=-68 \
  article:dark-prose-invert=-44 article:data=54 article:de=54 article:default=112 \
  article:detail=175 article:div=215 article:div-comment=215 article:ee=54 article:el=-131 \
  article:el-comment=-169 article:element=129 article:elementor=112 \
  article:elementor-grid-item=96 article:elementor-post=96 article:entertainment=89 \
  article:entry=139 article:et=97 article:et-pb-blog-item=54 article:et-pb-post=97 \
  article:false=62 article:fashion=129 article:fe=89 article:featured=49 article:flex=77 \
  article:flex-col=45 article:footer=-140 article:footer-info-col=-125 article:for=23 \
  article:format=281 article:format-standard=279 article:free=34 article:full=73 \
  article:gallery=62 article:gh=34 article:grid=93 article:group=-94 article:guides=122 \
  article:h-entry=135 article:has=206 article:has-image=54 article:has-post-thumbnail=219 \
  article:header=89 article:hentry=189 article:hide=98 article:home=129 article:horizontal=89 \
  article:http=188 article:http-schema-org-article=215 article:http-schema-org-blog-posting=91 \
  article:https=58 article:https-schema-org-article=150 article:https-schema-org-comment=-179 \
  article:https-schema-org-creative-work=70 article:id=66 article:image=82 article:in=23 \
  article:info=-105 article:inline=-156 article:invert=-44 article:ips=-169 \
  article:ips-clear=-147 article:ips-clearfix=-147 article:ips-comment=-147 \
  article:ips-comment-parent=-147 article:ips-responsive-pull=-147 article:it=122 \
  article:item=72 article:items=70 article:js=-112 article:js-inline-mod-container=-206 \
  article:js-post=-206 article:js-select-to-quote=-184 article:large=70 article:latest=32 \
  article:layout=152 article:left=72 article:lg=52 article:light=-50 article:list=58 \
  article:loop=89 article:main=144 article:main-article=98 article:main-content=72 article:mb=54 \
  article:md=28 article:media=97 article:media-type-image=23 article:medium=45 \
  article:message=-215 article:message-body=-184 article:message-post=-196 article:mh=98 \
  article:mntl=129 article:mntl-article=122 article:mntl-article-two-column-right-rail=89 \
  article:mobile=54 article:mod=-166 article:mode=53 article:module=102 article:more=98 \
  article:mt=40 article:mv=122 article:my=-44 article:new=34 article:news=171 \
  article:news-article=129 article:newsletter=89 article:no=84 article:node=63 \
  article:node-article=115 article:node-full=34 article:node-promoted=68 \
  article:node-type-article=157 article:node-view-mode-full=36 article:none=-78 article:not=89 \
  article:odd=45 article:of=108 article:onebox=-147 article:onebox-body=-147 article:opinion=115 \
  article:org=101 article:padding=129 article:page=44 article:parent=-120 article:paywall=89 \
  article:pb=104 article:podcast=107 article:politics=98 article:politik=89 article:post=133 \
  article:post-article=40 article:post-content=34 article:post-type=122 article:posting=102 \
  article:posts=70 article:preview=70 article:primary=70 article:product=-159 \
  article:promoted=70 article:prose=-79 article:pt=97 article:publish=210 article:pull=-125 \
  article:px=24 article:quote=-169 article:rail=107 article:recent=98 article:recipe=89 \
  article:region=89 article:related=113 article:relative=-18 article:research=89 \
  article:responsive=-147 article:review=-35 article:reviews=34 article:right=147 \
  article:rounded=-63 article:row=108 article:sc=162 article:sc-ad-container=89 \
  article:schema=106 article:scroll=89 article:section=139 article:sections=47 \
  article:select=-190 article:single=223 article:single-entry=122 article:slider=89 \
  article:sm=19 article:small=64 article:social=-39 article:software=89 article:sports=115 \
  article:standard=279 article:status=210 article:status-publish=210 article:sticky=45 \
  article:story=176 article:style=107 article:tag=223 article:tdb=107 article:tdb-templates=107 \
  article:teaser=154 article:template=139 article:template-id=107 article:templates=107 \
  article:tg=89 article:the=102 article:theme=34 article:thumb=34 article:thumbnail=220 \
  article:to=-120 article:top=100 article:travel=89 article:true=54 article:two=135 \
  article:type=179 article:type-post=281 article:type-tdb-templates=107 \
  article:uncategorized=122 article:video=167 article:view=49 article:web=89 article:white=-40 \
  article:widget=89 article:width=129 article:with=70 article:work=97 article:wrap=152 \
  article:wrapper=35 article:xl=60 article:xs=97 body:aa=45 body:aawp=129 body:aawp-custom=122 \
  body:action=-39 body:active=54 body:aligned=89 body:and=-48 body:animate=-35 body:anonymous=54 \
  body:antialiased=92 body:app=-142 body:archive=-131 body:article=282 body:article-page=115 \
  body:article-template-default=89 body:astra=89 body:auto=-44 body:background=116 \
  body:banner=98 body:bar=-24 body:basicpage=-111 body:bb=98 body:below=54 body:best=78 \
  body:bf=34 body:bg-white=24 body:black=-28 body:block=100 body:blog=188 body:blue=54 \
  body:bottom=89 body:boxed=135 body:bp=45 body:breadcrumbs=45 body:builder=62 body:button=31 \
  body:category=-100 body:cb=62 body:center=78 body:child=47 body:chrome=129 body:class=92 \
  body:clearfix=-147 body:cms=54 body:col=34 body:collection=-158 body:column=49 body:columns=70 \
  body:comp=77 body:composer=87 body:container=54 body:content=89 body:content-sidebar=122 \
  body:controller=45 body:cookies=213 body:cookies-not-set=201 body:custom=151 \
  body:custom-background=170 body:custom-header=115 body:customizer=107 body:dark=-41 \
  body:data=70 body:de=161 body:default=175 body:desktop=20 body:detail=131 body:divi=20 \
  body:domain=89 body:ec=45 body:ehf=98 body:elementor=135 body:elementor-default=179 \
  body:elementor-kit=135 body:embed=127 body:empty=-70 body:en=-47 body:enabled=60 body:et=74 \
  body:event=89 body:false=31 body:featured=34 body:first=34 body:fixed=61 body:fl=34 \
  body:flex-col=-63 body:font=50 body:font-sans=47 body:footer=43 body:for=-52 body:format=444 \
  body:forums=-188 body:front=25 body:full-width=23 body:gallery=129 body:generatepress=62 \
  body:genesis=87 body:global=85 body:global-block-template=122 body:glyphicons=58 \
  body:gradient=-19 body:gray=-26 body:grid=34 body:group=132 body:group-blog=160 body:gsb=141 \
  body:has=74 body:has-glyphicons=58 body:has-sidebar=89 body:header=78 \
  body:header-full-width=62 body:header-image=84 body:hello=129 body:hidden=73 body:hide=29 \
  body:home=-117 body:hs=34 body:hs-content-id=34 body:html=95 body:html-body=-44 body:http=138 \
  body:http-schema-org-web-page=87 body:https=80 body:https-schema-org-blog=135 body:i-n-de=98 \
  body:id=-32 body:image=91 body:in=141 body:index=-44 body:ips=-169 body:ips-app=-169 \
  body:ips-app-front=-169 body:ips-clearfix=-147 body:is=42 body:item=66 body:js=65 \
  body:js-comp-ver=102 body:js-off=129 body:kadence=16 body:kit=141 body:lang=31 \
  body:lang-de=147 body:lang-en=-65 body:language=89 body:layout=46 body:left=18 body:legacy=34 \
  body:lg=-63 body:light=21 body:logged=81 body:logo=128 body:ltr=-71 body:magazine=89 \
  body:masterslider=34 body:mediawiki=-55 body:mega=49 body:mega-menu-primary=89 body:menu=54 \
  body:mh=107 body:mh-mobile=107 body:min=-19 body:mm=89 body:mobile=54 body:module=98 \
  body:name=131 body:nav=63 body:navigation=82 body:news=224 body:newspaper=129 body:no=73 \
  body:no-js=108 body:no-sidebar=91 body:no-sidebars=150 body:node=95 body:node-type-article=147 \
  body:nojs=-63 body:normal=84 body:not=141 body:not-front=125 body:not-logged-in=149 \
  body:ns=-55 body:ns-subject=-55 body:of=66 body:off=113 body:on=73 body:one=72 \
  body:one-sidebar=89 body:open=34 body:org=116 body:overflow=24 body:overflow-x-hidden=32 \
  body:oxygen=34 body:oxygen-body=34 body:pack=157 body:page-article=129 body:page-id=-41 \
  body:page-node=114 body:page-node-type-article=171 body:page-parent=-32 body:page-template=-92 \
  body:pageid=16 body:path=46 body:path-node=52 body:pb=40 body:php=-54 body:phpbb=-112 \
  body:portal=98 body:post=395 body:post-template=91 body:post-template-default=484 \
  body:postid=246 body:posts=45 body:prefix=89 body:primary=40 body:pro=115 body:prod=107 \
  body:product=-223 body:product-template-default=-175 body:production=59 body:promo=-31 \
  body:responsive=119 body:review=45 body:right=168 body:right-sidebar=129 body:sans=59 \
  body:schema=120 body:scheme=-20 body:scroll=32 body:search=-25 body:section=-30 \
  body:service=-79 body:set=109 body:show=91 body:sidebar=147 body:sidebars=87 body:signed=107 \
  body:single=242 body:single-article=98 body:single-format-standard=442 body:single-post=487 \
  body:single-product=-175 body:singular=76 body:site=62 body:sitedir=-55 body:sitedir-ltr=-55 \
  body:skin=18 body:slider=89 body:small=89 body:standard=414 body:sticky=123 body:story=157 \
  body:stretched=89 body:style=129 body:styles=129 body:subject=-86 body:subnav=34 body:tag=34 \
  body:tax=-93 body:tb=37 body:td=127 body:td-standard-pack=152 body:template=134 \
  body:template-article=115 body:templates=-39 body:term=-94 body:test=89 body:the=72 \
  body:theme=64 body:theme-divi=-78 body:thread=-201 body:thread-view=-201 body:title=89 \
  body:to=16 body:top=80 body:topic=-156 body:touch=-79 body:tribe=73 body:tribe-no-js=82 \
  body:true=37 body:two=16 body:type=102 body:unknown=115 body:variable=122 body:variation=89 \
  body:vc=97 body:vc-responsive=84 body:ver=92 body:video=84 body:view=-75 body:viewtopic=-112 \
  body:visible=98 body:web=77 body:website=34 body:white=24 body:wide=-19 body:width=49 \
  body:woocommerce-no-js=54 body:woocommerce-page=-179 body:wp=87 body:wp-custom-logo=131 \
  body:wp-embed-responsive=137 body:wp-singular=70 body:wp-theme-astra=89 body:wp-theme-divi=19 \
  body:wp-theme-generatepress=54 body:wp-theme-genesis=32 body:wp-theme-hello-elementor=126 \
  body:wp-theme-kadence=16 body:wpb=96 body:wpb-js-composer=77 body:wrapper=107 by:all=21 \
  by:amp=122 by:astro=-20 by:blogger=115 by:discourse=-258 by:divi=92 by:drupal=99 \
  by:elementor=96 by:gatsby=16 by:government=141 by:hubspot=54 by:joomla!=107 by:mediawiki=-55 \
  by:nitropack=34 by:powered=40 by:site=60 by:typo3=263 by:webflow=-20 by:wix.com=89 \
  by:wordpress=195 by:wordpress.com=122 by:wp=49 by:wpml=16 depth:0=-165 depth:1=45 depth:2=52 \
  depth:3=20 depth:4=116 depth:5=168 depth:6=131 digits:0=34 digits:1=61 digits:4=65 \
  digits:8=120 html:ad=89 html:anon=-258 html:antialiased=-20 html:article=210 \
  html:article-html=107 html:auto=-84 html:bg=-20 html:blog=54 html:cd=-94 html:client=-55 \
  html:client-nojs=-53 html:closed=34 html:comp=65 html:content=54 html:da=34 html:dark=-65 \
  html:dd=-63 html:de=-25 html:default=-61 html:desktop=-61 html:device=-108 html:eb=-50 \
  html:ec=45 html:ee=-31 html:en=-50 html:false=-164 html:fb=-44 html:full=-92 html:h-full=-63 \
  html:has=-220 html:has-no-js=-204 html:html=34 html:http=92 html:http-schema-org-article=89 \
  html:http-schema-org-web-page=72 html:https=-24 html:https-schema-org-blog=40 html:is=-52 \
  html:lang=23 html:light=-89 html:load=34 html:logo=89 html:main=-31 html:menu=129 html:mh=98 \
  html:mh-one-sb=89 html:mntl=65 html:mntl-html=65 html:mobile=-125 html:name=-20 html:no=21 \
  html:no-js=52 html:no-svg=98 html:no-touch=-19 html:node=-162 html:nojs=-57 html:normal=-249 \
  html:not=-92 html:one=89 html:org=39 html:out=-44 html:position=-20 html:public=-208 \
  html:responsive=-77 html:sb=98 html:schema=39 html:scroll=60 html:scroll-smooth=54 \
  html:sidebar=-148 html:size=-262 html:smooth=60 html:ssr=89 html:story=45 html:structured=89 \
  html:structured-content-template=89 html:svg=23 html:taxlevel=23 html:template=-83 \
  html:template-thread-view=-206 html:text=-245 html:text-size-normal=-249 html:thread=-223 \
  html:thread-view=-210 html:top=49 html:true=-61 html:variable=-52 html:view=-162 \
  html:visible=-159 html:web=64 html:www=82 html:xf=-212 hyphens:0=-71 hyphens:1=-47 \
  hyphens:3=63 hyphens:4=155 hyphens:7=198 main:app=-58 main:area=34 main:article=193 \
  main:auh=89 main:auto=54 main:av=89 main:background=34 main:base=24 \
  main:base-page-main-content-k-fv-auh=89 main:bg=72 main:block=102 main:blog=113 main:body=-48 \
  main:body-container-wrapper=54 main:center=23 main:clear=40 main:clearfix=66 main:col=74 \
  main:col-md=115 main:constrained=89 main:content=31 main:content-for-layout=-40 main:flex=19 \
  main:flex-col=-50 main:flow=34 main:focus=-52 main:focus-none=-49 main:for=-40 main:full=-20 \
  main:fv=89 main:genesis=32 main:genesis-content=32 main:grid=45 main:group=66 main:grow=45 \
  main:h-hepk-k=89 main:has=108 main:hepk=89 main:inner=43 main:inner-wrap=16 main:ips=-169 \
  main:ips-layout-body=-147 main:ips-layout-container=-147 main:is=84 main:is-layout-flow=34 \
  main:item=54 main:items=89 main:js=107 main:kt=40 main:kt-clear=40 main:l-main=141 \
  main:layout=-35 main:left=89 main:lg=35 main:loc=58 main:main=62 main:main-container=89 \
  main:main-content-of-page=89 main:maincontent=-65 main:margin=45 main:max=-18 main:min=-58 \
  main:mt=-31 main:mx=40 main:mx-auto=23 main:none=-32 main:of=45 main:org=98 main:padding=129 \
  main:page=21 main:page-main-content=122 main:pb=-44 main:post=91 main:primary=102 \
  main:product=-169 main:px=-48 main:row=34 main:sc=-68 main:schema=98 main:section=70 \
  main:sidebar=23 main:single=152 main:site=143 main:site-content=51 main:site-main=150 \
  main:sm=45 main:small=89 main:standard=89 main:template=-40 main:text=-31 main:true=-19 \
  main:w-full=-35 main:white=98 main:width=-18 main:wp=91 main:wp-block-group=91 \
  main:wp-block-group-is-layout-flow=34 main:wrap=26 meta:abstract=131 \
  meta:al:android:app_name=54 meta:al:android:package=19 meta:al:android:url=45 \
  meta:al:ios:app_name=15 meta:al:web:url=34 meta:apple-itunes-app=39 \
  meta:apple-mobile-web-app-capable=90 meta:apple-mobile-web-app-status-bar-style=50 \
  meta:apple-touch-fullscreen=54 meta:application-name=68 meta:article:author=221 \
  meta:article:content_tier=217 meta:article:modified_time=147 meta:article:opinion=201 \
  meta:article:published_time=206 meta:article:publisher=159 meta:article:section=261 \
  meta:article:tag=309 meta:articlesection=-156 meta:audience=54 meta:author=238 \
  meta:auto-publish=107 meta:baggage=-61 meta:baidu-site-verification=-44 meta:bestrating=24 \
  meta:bingbot=156 meta:cache-control=73 meta:category=89 meta:cdp-version=-20 \
  meta:citation_title=54 meta:cleartype=108 meta:color-scheme=-157 meta:content-language=102 \
  meta:content-page-ref=-108 meta:content-script-type=43 meta:content-security-policy=42 \
  meta:content-style-type=54 meta:content-type=77 meta:contenturl=129 meta:copyright=143 \
  meta:cssselector=86 meta:cxenseparse:articleid=157 meta:cxenseparse:author=129 \
  meta:cxenseparse:pageclass=164 meta:cxenseparse:publishtime=76 \
  meta:cxenseparse:recs:articleid=115 meta:cxenseparse:recs:publishtime=141 \
  meta:cxenseparse:title=107 meta:cxenseparse:url=107 meta:date=220 meta:datemodified=40 \
  meta:datepublished=47 meta:dc.creator=97 meta:dc.date=147 meta:dc.date.issued=157 \
  meta:dc.description=183 meta:dc.identifier=78 meta:dc.language=104 meta:dc.publisher=162 \
  meta:dc.relation=107 meta:dc.rights=54 meta:dc.source=122 meta:dc.subject=78 meta:dc.title=168 \
  meta:dc.type=89 meta:dcterms.creator=98 meta:dcterms.date=98 meta:dcterms.description=89 \
  meta:dcterms.format=89 meta:dcterms.identifier=89 meta:dcterms.publisher=89 \
  meta:dcterms.title=141 meta:dcterms.type=107 meta:description=44 \
  meta:discourse/config/environment=-258 meta:discourse_current_homepage=-258 \
  meta:discourse_theme_id=-258 meta:distribution=92 meta:email=152 meta:emailcontenttype=122 \
  meta:emailvertical=94 meta:etag=89 meta:expires=58 meta:fb:admins=120 meta:fb:app_id=128 \
  meta:fb:page_id=83 meta:fb:pages=239 meta:fb:profile_id=32 meta:fediverse:creator=34 \
  meta:fragment=-219 meta:generator=100 meta:genre=98 meta:geo.placename=19 meta:google=122 \
  meta:google-adsense-platform-account=108 meta:google-adsense-platform-domain=108 \
  meta:google-play-app=104 meta:google-signin-client_id=70 meta:google-signin-scope=-78 \
  meta:google-site-verification=29 meta:googlebot=119 meta:googlebot-news=147 \
  meta:handheldfriendly=95 meta:height=281 meta:ia:markup_url=135 meta:icbm=54 meta:id=122 \
  meta:image=55 meta:inlanguage=115 meta:interactiontype=-300 meta:ispartof=-147 meta:item=-20 \
  meta:itemlistorder=-150 meta:keywords=61 meta:lang=98 meta:language=106 meta:last-modified=112 \
  meta:locale=60 meta:logo=89 meta:mainentityofpage=99 meta:medium=78 \
  meta:mobile-web-app-capable=43 meta:mobileoptimized=94 meta:mrf:tags=115 \
  meta:msapplication-config=69 meta:msapplication-navbutton-color=116 \
  meta:msapplication-square150x150logo=66 meta:msapplication-square310x310logo=91 \
  meta:msapplication-square70x70logo=80 meta:msapplication-starturl=-30 \
  meta:msapplication-tap-highlight=175 meta:msapplication-task=122 \
  meta:msapplication-tilecolor=68 meta:msapplication-tileimage=110 \
  meta:msapplication-tooltip=147 meta:msapplication-wide310x150logo=77 \
  meta:msapplication-window=135 meta:mssmarttagspreventparsing=54 meta:msvalidate.01=22 \
  meta:news_keywords=334 meta:norton-safeweb-site-verification=54 \
  meta:og:article:modified_time=45 meta:og:article:published_time=129 \
  meta:og:article:section=-166 meta:og:article:section:color=-245 meta:og:article:tag=-103 \
  meta:og:availability=-196 meta:og:country-name=62 meta:og:description=60 meta:og:email=107 \
  meta:og:ignore_canonical=-258 meta:og:image=70 meta:og:image:alt=85 meta:og:image:height=121 \
  meta:og:image:secure_url=114 meta:og:image:type=113 meta:og:image:url=86 \
  meta:og:image:width=122 meta:og:latitude=127 meta:og:locale=95 meta:og:locality=129 \
  meta:og:longitude=127 meta:og:price:amount=-196 meta:og:price:currency=-196 meta:og:region=70 \
  meta:og:section=98 meta:og:site_name=66 meta:og:title=58 meta:og:type=67 \
  meta:og:updated_time=143 meta:og:url=63 meta:og:video=89 meta:onesignal=175 \
  meta:origin-trial=-111 meta:original-source=91 meta:p:domain_verify=68 meta:page-topic=129 \
  meta:pagetype=-19 meta:parsely-author=204 meta:parsely-image-url=179 meta:parsely-link=187 \
  meta:parsely-metadata=175 meta:parsely-post-id=171 meta:parsely-pub-date=187 \
  meta:parsely-section=233 meta:parsely-tags=221 meta:parsely-title=187 meta:parsely-type=190 \
  meta:pinterest-rich-pin=45 meta:pinterest:image=107 meta:pinterest:richpins=-147 \
  meta:platform=-196 meta:pocket-site-verification=97 meta:position=-31 meta:pragma=49 \
  meta:price=-44 meta:pricecurrency=-71 meta:product:availability=-93 meta:product:brand=-39 \
  meta:product:price:amount=-162 meta:product:price:currency=-168 meta:pubdate=89 \
  meta:publisher=106 meta:rating=123 meta:ratingcount=89 meta:referrer=53 meta:refresh=152 \
  meta:revisit-after=184 meta:rights=115 meta:robots=96 meta:sailthru.author=197 \
  meta:sailthru.contenttype=115 meta:sailthru.date=207 meta:sailthru.description=167 \
  meta:sailthru.excerpt=107 meta:sailthru.image.full=187 meta:sailthru.image.thumb=175 \
  meta:sailthru.socialtitle=107 meta:sailthru.tags=171 meta:sailthru.title=179 meta:section=89 \
  meta:sentry-trace=-61 meta:shareaholic:site_id=34 meta:shopify-checkout-api-token=-35 \
  meta:shopify-digital-wallet=-37 meta:skype_toolbar=84 meta:smartbanner:author=45 \
  meta:smartbanner:button=45 meta:smartbanner:button-url-google=45 \
  meta:smartbanner:enabled-platforms=107 meta:smartbanner:icon-google=45 \
  meta:smartbanner:title=45 meta:tags=37 meta:target=54 meta:tec-api-origin=50 \
  meta:tec-api-version=50 meta:template=-75 meta:theme-color=18 meta:thumbnail=141 \
  meta:thumbnailurl=32 meta:ti-site-data=62 meta:title=42 meta:twitter:account_id=118 \
  meta:twitter:app:country=62 meta:twitter:app:id:googleplay=74 meta:twitter:app:id:ipad=35 \
  meta:twitter:app:id:iphone=62 meta:twitter:app:name:googleplay=102 \
  meta:twitter:app:name:ipad=60 meta:twitter:app:name:iphone=84 \
  meta:twitter:app:url:googleplay=68 meta:twitter:app:url:ipad=37 meta:twitter:app:url:iphone=54 \
  meta:twitter:card=66 meta:twitter:creator=172 meta:twitter:creator:id=23 \
  meta:twitter:data1=132 meta:twitter:data2=315 meta:twitter:description=57 meta:twitter:dnt=147 \
  meta:twitter:domain=96 meta:twitter:image=78 meta:twitter:image:alt=98 \
  meta:twitter:image:height=52 meta:twitter:image:src=132 meta:twitter:image:width=52 \
  meta:twitter:label1=133 meta:twitter:label2=315 meta:twitter:site=95 meta:twitter:site:id=72 \
  meta:twitter:text:title=228 meta:twitter:title=57 meta:twitter:url=53 \
  meta:twitter:widgets:csp=34 meta:type=54 meta:uploaddate=115 meta:userinteractioncount=-300 \
  meta:verification=77 meta:vf:container_id=141 meta:vf:image=89 meta:vf:url=107 \
  meta:viewport=43 meta:width=281 meta:worstrating=47 meta:x-dns-prefetch-control=40 \
  meta:x-ua-compatible=38 meta:x-wix-application-instance-id=89 meta:x-wix-meta-site-id=89 \
  meta:x-wix-published-version=89 meta:y_key=-19 meta:yandex-verification=97 og:article=176 \
  og:product=-251 og:product.group=-188 og:website=-76 path:a=113 path:accounting=-20 \
  path:advice=98 path:ai=54 path:air=-44 path:aktuell=89 path:aktuelles=167 path:all=-31 \
  path:am=98 path:an=107 path:analytics=-81 path:and=52 path:apple=45 path:are=122 \
  path:article=261 path:articles=171 path:artikel=194 path:auf=129 path:b=-39 path:beauty=98 \
  path:beginners=40 path:best=106 path:blog=309 path:blogs=197 path:book=34 path:browse=-112 \
  path:business=31 path:c=-82 path:cameras=-31 path:car=70 path:category=-159 path:center=54 \
  path:cheap=89 path:climate=89 path:cloud=45 path:coffee=54 path:collections=-204 \
  path:college=54 path:community=-66 path:consulting=-112 path:content=54 path:corona=89 \
  path:cost=45 path:crm=-44 path:culture=98 path:cybersecurity=-35 path:das=152 path:data=-75 \
  path:de=280 path:den=107 path:der=213 path:des=98 path:design=-19 path:detail=118 \
  path:deutschland=98 path:development=-68 path:die=157 path:digital=-18 path:diy=107 \
  path:do=-50 path:docs=-196 path:does=34 path:e=34 path:easy=98 path:ein=89 path:en=-115 \
  path:energie=135 path:entertainment=107 path:equipment=-39 path:event=40 path:fashion=34 \
  path:features=62 path:financial=98 path:fitness=-18 path:food=45 path:for=81 path:forum=-148 \
  path:free=-28 path:from=107 path:fuer=122 path:future=89 path:g=-20 path:gaming=-44 \
  path:gear=89 path:get=-44 path:guide=74 path:guides=32 path:headphones=-137 path:health=104 \
  path:history=98 path:home=92 path:how=98 path:hr=54 path:htm=89 path:html=-32 path:i=54 \
  path:id=78 path:ideas=89 path:im=135 path:in=141 path:index=23 path:industry=45 \
  path:information=45 path:insights=70 path:international=98 path:introduction=-44 \
  path:iphone=45 path:is=82 path:ist=98 path:it=78 path:k=-50 path:know=45 path:la=98 \
  path:latest=-49 path:life=115 path:living=45 path:local=47 path:m=89 path:machines=34 \
  path:magazin=115 path:magazine=34 path:maintenance=34 path:marathon=34 path:marketing=16 \
  path:media=135 path:meditation=62 path:meldungen=107 path:mens=-169 path:mit=190 path:much=98 \
  path:music=34 path:nach=115 path:nachrichten=167 path:need=45 path:neue=98 path:new=49 \
  path:news=209 path:noticias=98 path:nutrition=115 path:of=77 path:on=-49 path:online=54 \
  path:opinion=98 path:or=-44 path:p=-81 path:php=-63 path:plan=34 path:planning=122 \
  path:podcast=89 path:police=98 path:politica=107 path:politik=107 path:post=135 path:posts=97 \
  path:presse=141 path:pressemitteilungen=115 path:pro=-31 path:product=-181 path:products=-220 \
  path:professional=-112 path:programs=-79 path:projects=-44 path:python=45 path:questions=-105 \
  path:real=115 path:recipes=-66 path:renovation=89 path:resources=112 path:review=34 \
  path:reviews=45 path:rezepte=89 path:root=-165 path:s=47 path:science=-66 path:seo=16 \
  path:service=24 path:services=-210 path:shareddocs=89 path:shoes=-137 path:shop=-149 \
  path:smart=23 path:so=89 path:social=147 path:software=60 path:sport=122 path:sports=89 \
  path:stories=98 path:story=157 path:t=-235 path:tech=32 path:technology=78 path:the=146 \
  path:themen=129 path:things=89 path:threads=-238 path:tips=156 path:to=124 path:tools=24 \
  path:top=212 path:topic=-172 path:topics=34 path:training=37 path:travel=71 path:trends=190 \
  path:tutoring=45 path:tv=70 path:types=40 path:ultimate=45 path:un=89 path:und=210 path:us=-67 \
  path:von=122 path:vs=84 path:was=62 path:web=32 path:wedding=98 path:weight=89 path:what=90 \
  path:will=34 path:windows=45 path:wir=122 path:wirtschaft=89 path:with=34 path:world=70 \
  path:your=24 query=-76 type:article=272 type:blogposting=243 type:breadcrumblist=79 \
  type:collectionpage=-137 type:contactpage=-159 type:corporation=23 \
  type:discussionforumposting=-230 type:faqpage=-62 type:imageobject=156 type:itempage=-58 \
  type:listitem=77 type:localbusiness=-44 type:newsarticle=443 type:newsmediaorganization=223 \
  type:organization=75 type:person=321 type:place=47 type:product=-186 type:productgroup=-169 \
  type:qapage=-204 type:question=-97 type:recipe=147 type:reportagenewsarticle=107 \
  type:sitenavigationelement=102 type:videoobject=45 type:webpage=124 type:website=94
  """
